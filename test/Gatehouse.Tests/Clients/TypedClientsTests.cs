using Gatehouse.Clients;

namespace Gatehouse.Tests.Clients;

public sealed class TypedClientsTests
{
    private static readonly FunctionTarget Function = FunctionTarget.FromArn("arn:aws:lambda:eu-west-1:111122223333:function:f");

    [Theory]
    [InlineData("GET", "/", null, "GetRoot")]
    [InlineData("GET", "/pets/{petId}", null, "GetPetsByPetId")]
    [InlineData("ANY", "/{proxy+}", null, "AnyByProxy")]
    [InlineData("POST", "/v1.0/a-b_c", null, "PostV10ABC")]
    [InlineData("GET", "/x", "list all", "ListAll")]
    [InlineData("GET", "/x", "2fast", "_2fast")]
    [InlineData("GET", "/x", "!?", "GetX")]
    public void OperationName_Route_IsAnIdentifier(string method, string path, string? own, string name) =>
        Assert.Equal(name, OperationName.Of(own, Enum.Parse<RouteMethod>(method, ignoreCase: true), path));

    [Theory]
    [InlineData("""{"type":"string"}""", "string")]
    [InlineData("""{"type":"string","format":"date-time"}""", "global::System.DateTimeOffset")]
    [InlineData("""{"type":"integer","format":"int32"}""", "int")]
    [InlineData("""{"type":"integer"}""", "long")]
    [InlineData("""{"type":"number"}""", "double")]
    [InlineData("""{"type":"array","items":{"type":["boolean","null"]}}""", "global::System.Collections.Generic.IReadOnlyList<bool?>")]
    [InlineData("""{"type":"array"}""", "global::System.Collections.Generic.IReadOnlyList<global::System.Text.Json.JsonElement>")]
    [InlineData("""{"type":"object","additionalProperties":{"type":"integer"}}""", "global::System.Collections.Generic.IReadOnlyDictionary<string, long>")]
    [InlineData("""{"type":"object","patternProperties":{"^[0-9]+$":{"type":"string"}},"additionalProperties":false}""", "global::System.Collections.Generic.IReadOnlyDictionary<string, string>")]
    [InlineData("""{"$ref":"#/components/schemas/Item"}""", "Item")]
    [InlineData("""{"$ref":"https://apigateway.amazonaws.com/restapis/abc/models/Item"}""", "Item")]
    [InlineData("""{"allOf":[{"$ref":"#/components/schemas/Item"}]}""", "Item")]
    [InlineData("""{"properties":{"a":{}}}""", "Body")]
    [InlineData("""{"description":"anything"}""", "global::System.Text.Json.JsonElement")]
    [InlineData("""{"type":"object","properties":{"a":{}},"oneOf":[{"required":["a"]},{"required":["b"]}]}""", "Body")]
    [InlineData("""{"oneOf":[{"properties":{"k":{"enum":["a"]}},"required":["k"]},{"properties":{"k":{"enum":["b"]}},"required":["k"]}]}""", "Body")]
    public void Model_Schema_HasItsType(string schema, string type)
    {
        var text = Client(schema, out var remarks);

        Assert.Contains($"PlaceXAsync({type} body, ", text, StringComparison.Ordinal);
        Assert.Empty(remarks);
    }

    [Theory]
    [InlineData("""{"oneOf":[{"type":"string"},{"type":"integer"}]}""", "export type Body2 = string | number;")]
    [InlineData("""{"type":["string","integer","boolean"]}""", "export type Body2 = string | number | boolean;")]
    [InlineData("""{"type":["string","null"]}""", "placeX(request: { body: unknown }")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"array","items":{"type":["string","integer"]}}}}""", "\"a\"?: (string | number)[];")]
    [InlineData("""{"anyOf":[{"$ref":"#/components/schemas/Item"},{"type":"array","items":{"$ref":"#/components/schemas/Body"}}]}""", "export type Body2 = Item | Body2[];")]
    [InlineData("""{"oneOf":[{"properties":{"k":{"enum":["a"]}},"required":["k"]},{"properties":{"k":{"enum":["b"]}},"required":["k"]}]}""", "export type Body2 = Body2A | Body2B;")]
    public void ToTypeScriptClient_SchemaOfSeveralTypes_IsTheirUnion(string schema, string text)
    {
        var written = Schemed(schema).WriteTypeScriptClient();

        Assert.Contains(text, written.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(written.Diagnostics, diagnostic => diagnostic.Code == "GH3002");
    }

    [Theory]
    [InlineData("""{"allOf":[{"$ref":"#/components/schemas/Item"}],"nullable":true}""")]
    [InlineData("""{"oneOf":[{"$ref":"#/components/schemas/Item"}],"type":["object","null"]}""")]
    [InlineData("""{"anyOf":[{"$ref":"#/components/schemas/Item"},{"type":"null"}]}""")]
    public void ToCSharpClient_ReferenceThatMayBeNull_IsNullable(string schema) => Assert.Contains(
        "public required Item? A { get; init; }",
        Client($$$"""{"type":"object","required":["a"],"properties":{"a":{{{schema}}}}}""", out _),
        StringComparison.Ordinal);

    [Fact]
    public void ToCSharpClient_ObjectsToldApartByAMember_AreAHierarchy()
    {
        var text = Client(
            """{"oneOf":[{"properties":{"kind":{"enum":["big cat"]},"lives":{"type":"integer"}},"required":["kind"]},{"properties":{"kind":{"enum":["dog"]}},"required":["kind"]}]}""", out _);

        Assert.Contains("JsonPolymorphic(TypeDiscriminatorPropertyName = \"kind\")]", text, StringComparison.Ordinal);
        Assert.Contains("JsonDerivedType(typeof(BodyBigCat), \"big cat\")]", text, StringComparison.Ordinal);
        Assert.Contains("public abstract record Body;", text, StringComparison.Ordinal);
        Assert.Contains("public sealed record BodyDog : Body\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Kind", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ToTypeScriptClient_WhatIsSaidOfParametersAndFailures_IsTagged()
    {
        var text = Api(Route.Get("/x/{id}", Lambda.Proxy(Function)) with
        {
            Parameters = [RequestParameter.Query("page") with { Description = "Counts */ from\n1." }, RequestParameter.Query("size")],
            Responses = [new(404) { Description = "There is none." }],
        }).ToTypeScriptClient();

        Assert.Contains(
            "    /**\n     * Calls GET /x/{id}.\n     * @param request.page Counts * / from 1.\n     * @throws {ApiError} Status 404: There is none.\n     */\n    async getXById(", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ToTypeScriptClient_CredentialsThatDifferInCase_AreTwoOptions()
    {
        var text = (Api(Route.Get("/x", Lambda.Proxy(Function)).Authorize(Authorizers.Token("ID", Function))) with
        {
            Routes =
            [
                Route.Get("/x", Lambda.Proxy(Function)).Authorize(Authorizers.Token("ID", Function)),
                Route.Get("/y", Lambda.Proxy(Function)).Authorize(Authorizers.Token("Id", Function)),
            ],
        }).ToTypeScriptClient();

        Assert.Contains("    idToken?: ", text, StringComparison.Ordinal);
        Assert.Contains("    idToken2?: ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ToTypeScriptClient_Comments_AreNoXmlAndDoNotEnd()
    {
        var text = (Api(Route.Get("/x", Lambda.Proxy(Function))) with { Name = "a & b", Description = "ends */ here <b>" }).ToTypeScriptClient(new() { ClassName = "XClient" });

        Assert.StartsWith("// Typed client of the API a & b, ", text, StringComparison.Ordinal);
        Assert.Contains("/** ends * / here <b> */", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"oneOf":[{"type":"string"},{"type":"integer"}]}""", "GH3002: The typed client takes any JSON value for Body: it is one of several by oneOf.")]
    [InlineData("""{"type":["string","integer"]}""", "GH3002: The typed client takes any JSON value for Body: it is of several types.")]
    [InlineData("""{"properties":{"a":{}},"anyOf":[{"properties":{"b":{}}},{"properties":{"c":{}}}]}""", "GH3002: The typed client takes any JSON value for Body: it has members of its own besides those of anyOf.")]
    [InlineData("""{"allOf":[{"$ref":"#/components/schemas/Item"}],"oneOf":[{"properties":{"b":{}}}]}""", "GH3002: The typed client takes any JSON value for Body: it is all of several schemas that are not all objects.")]
    [InlineData("""{"type":"array","items":[{"type":"string"}]}""", "GH3002: The typed client takes any JSON value for Body[]: each place of the array has a schema of its own.")]
    [InlineData("""{"type":"array","items":{"$ref":"#/components/schemas/Body"}}""", "GH3002: The typed client takes any JSON value for Body[]: the model Body is made of itself alone.")]
    [InlineData("""{"allOf":[{"$ref":"#/components/schemas/Item"},{"type":"string"}]}""", "GH3002: The typed client takes any JSON value for Body: it is all of several schemas that are not all objects.")]
    public void Model_SchemaThatNoTypeExpresses_IsAnyJsonAndSaysSo(string schema, string remark)
    {
        Client(schema, out var remarks);

        Assert.Contains(remark, Assert.Single(remarks), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a b", null)]
    [InlineData("A..B", null)]
    [InlineData("A.class", null)]
    [InlineData(null, "record")]
    [InlineData(null, "A.B")]
    [InlineData(null, "ApiException")]
    [InlineData(null, "Address")]
    public void WriteCSharpClient_NameThatIsNone_IsAMistake(string? @namespace, string? className)
    {
        var written = Api(Route.Get("/x", Lambda.Proxy(Function))).WriteCSharpClient(new() { Namespace = @namespace, ClassName = className });

        Assert.Equal((true, ""), (written.HasErrors, written.Text));
        Assert.Contains(written.Diagnostics, diagnostic => diagnostic.Code == "GH3001");
        Assert.Throws<DiagnosticException>(() => Api(Route.Get("/x", Lambda.Proxy(Function))).ToCSharpClient(new() { Namespace = @namespace, ClassName = className }));
    }

    [Fact]
    public void WriteCSharpClient_DefinitionWithMistakes_GivesNothing() =>
        Assert.Equal((true, ""), Api(Route.Get("x", Lambda.Proxy(Function))).WriteCSharpClient() is var written ? (written.HasErrors, written.Text) : default);

    [Fact]
    public void ToCSharpClient_Documentation_IsTheDocComment()
    {
        var text = (Api(Route.Get("/pets/{id}", Lambda.Proxy(Function)) with { Responses = [new(404)] }) with
        {
            Documentation =
            [
                new(new(DocumentationPartType.Api), Described("All about pets 🐈.")),
                new(new(DocumentationPartType.Method) { Path = "/" }, Described("Any method.")),
                new(new(DocumentationPartType.Method) { Path = "/pets", Method = RouteMethod.Get }, Described("Reads a <pet>.")),
                new(new(DocumentationPartType.PathParameter) { Path = "/pets/{id}", Name = "id" }, Described("Its\nid.")),
                new(new(DocumentationPartType.Response) { Path = "/pets", StatusCode = 404 }, Described("No such pet.")),
            ],
        }).ToCSharpClient();

        Assert.Contains("/// <summary>All about pets 🐈.</summary>", text, StringComparison.Ordinal);
        Assert.Contains("/// <summary>Reads a &lt;pet&gt;.</summary>", text, StringComparison.Ordinal);
        Assert.Contains("/// <param name=\"id\">Its id.</param>", text, StringComparison.Ordinal);
        Assert.Contains("<exception cref=\"ApiException\">Status 404: No such pet.</exception>", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ToCSharpClient_Preflight_HasNoMethod() =>
        Assert.DoesNotContain("HttpMethod.Options", (Api(Route.Get("/x", Lambda.Proxy(Function))) with { Cors = RestCors.AllOrigins }).ToCSharpClient(), StringComparison.Ordinal);

    [Fact]
    public void ToCSharpClient_ModelOfACSharpType_HasItsNestedTypes()
    {
        var text = Api(Route.Post("/x", Lambda.Proxy(Function)).Accepts<Basket>()).ToCSharpClient();

        Assert.Contains("public sealed record Basket\n", text, StringComparison.Ordinal);
        Assert.Contains("public required global::System.Collections.Generic.IReadOnlyList<Apple> Apples { get; init; }", text, StringComparison.Ordinal);
        Assert.Contains("public Apple? Best { get; init; }", text, StringComparison.Ordinal);
        Assert.Contains("public required long Weight { get; init; }", text, StringComparison.Ordinal);
    }

    private static RestApi Schemed(string schema) =>
        Api(Route.Post("/x", Lambda.Proxy(Function)).Accepts(new Model("Body", JsonSchema.Parse(schema))) with { OperationName = "placeX" }) with
        {
            Models = [new("Item", JsonSchema.Parse("""{"type":"object","properties":{"a":{"type":"string"}}}"""))],
        };

    private static string Client(string schema, out List<string> remarks)
    {
        var written = Schemed(schema).WriteCSharpClient();
        Assert.False(written.HasErrors, string.Join(Environment.NewLine, written.Diagnostics));
        Assert.Empty(CompiledClient.SyntaxErrors(written.Text));
        remarks = written.Diagnostics.Where(diagnostic => diagnostic.Code == "GH3002").Select(diagnostic => diagnostic.ToString()).ToList();
        return written.Text;
    }

    private static RestApi Api(RestRoute route) => new("api") { Stages = [new("dev")], Routes = [route] };

    private static TemplateMap Described(string text) => new([new("description", text)]);

    public sealed record Basket(IReadOnlyList<Apple> Apples, Apple? Best);

    public sealed record Apple(int Weight);
}
