using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Gatehouse.Tests.Reading.Generators;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gatehouse.Tests.Clients;

/// <summary>Whatever an API holds, its client is C# without mistakes.</summary>
public sealed class ClientLawTests
{
    /// <summary>Compiling takes its time; more seeds are tried on demand.</summary>
    private static readonly int Seeds = int.Parse(Environment.GetEnvironmentVariable("GATEHOUSE_CLIENT_SEEDS") ?? "10", CultureInfo.InvariantCulture);

    private static readonly string[] Words =
    [
        "Order", "order", "ORDER", "order-line", "order_line", "class", "record", "string", "String", "Task", "System", "Default", "Options", "Uri", "ApiException", "LawClient",
        "LawClientOptions", "Stages", "1st", "ÄÖ", "日本", "😀", "\"", "a\"b\\c\n", "</summary>", "{0}", "@x", "", " ", "Equals", "GetType", "Clone", "EqualityContract", "ToString",
        "value", "Value", "item", "Item", "lines", "id", "await", "cancellationToken", "body", "call", "Async", "Int64", "Dictionary", "AdditionalProperties", "Read", "Failure", "\u2028", "nint", "NullableInt64", "IReadOnlyListString", "Address", "Header", "Json", "Segment", "CallOptions", "options", "name", "Content-Type", "$type",
    ];

    [Fact]
    public void RestApi_OfAnyKind_GivesSyntaxWithoutErrors() => Check(40, dice => Syntax(dice.RestApi().Expand()));

    [Fact]
    public void HttpApi_OfAnyKind_GivesSyntaxWithoutErrors() => Check(40, dice =>
        Problem(dice.HttpApi().ToCSharpClient(new() { Namespace = "Law", ClassName = "LawClient" })));

    [Fact]
    public void RestApi_WithWildNames_GivesSyntaxWithoutErrors() => Check(40, dice => Syntax(Wild(dice)));

    [Fact]
    public void RestApi_WithWildNames_Compiles()
    {
        if (!CompiledClient.CanCompile)
        {
            return;
        }

        for (var seed = 0; seed < Seeds; seed++)
        {
            var text = Print(Wild(new(seed)));
            var problems = CompiledClient.Problems(text);
            Assert.True(problems.Count == 0, $"Seed {seed}: {string.Join(Environment.NewLine, problems)}{Environment.NewLine}{text}");
        }
    }

    [Fact]
    public async Task RestApi_WithWildNames_IsTypeScriptWithoutMistakes()
    {
        if (!await TypeScriptCompiler.IsThereAsync())
        {
            return;
        }

        var folder = Directory.CreateTempSubdirectory("gatehouse-typescript-");
        try
        {
            File.WriteAllText(System.IO.Path.Combine(folder.FullName, "tsconfig.json"), """
                {"compilerOptions": {"strict": true, "noUnusedParameters": true, "exactOptionalPropertyTypes": true, "noEmit": true, "target": "es2022", "module": "es2022", "lib": ["es2022", "dom"], "types": []}}
                """);
            for (var seed = 0; seed < 4 * Seeds; seed++)
            {
                File.WriteAllText(System.IO.Path.Combine(folder.FullName, $"Client{seed}.ts"), PrintTypeScript(Wild(new(seed))));
            }

            Assert.Equal("", await TypeScriptCompiler.CompileAsync(folder.FullName));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void RestApi_PrintedTwice_IsTheSame() => Check(20, dice =>
    {
        var api = Wild(dice);
        return Print(api) == Print(api with { Routes = api.Routes.Reverse().ToValueList() }) ? null : "The order of routes counts.";
    });

    private static string? Syntax(RestApi api) => Problem(Print(api));

    /// <summary>Wild APIs break rules that have nothing to do with clients, hence no check of the rules here.</summary>
    private static string Print(RestApi api)
    {
        var names = Gatehouse.Clients.CSharpNames.For("LawClient");
        return Gatehouse.Clients.CSharpClient.Write(Gatehouse.Clients.RestClientReader.Read(api, names, hasUnions: false, (_, _) => { }), "Law", "LawClient");
    }

    private static string PrintTypeScript(RestApi api) => Gatehouse.Clients.TypeScriptClient.Write(
        Gatehouse.Clients.RestClientReader.Read(api, Gatehouse.Clients.TypeScriptNames.For("LawClient"), hasUnions: true, (_, _) => { }), "LawClient");

    private static string? Problem(string text) => CompiledClient.SyntaxErrors(text).Concat(Duplicates(text)).FirstOrDefault();

    /// <summary>Names of types, and of members of one type, that are there twice.</summary>
    private static IEnumerable<string> Duplicates(string text)
    {
        var types = CSharpSyntaxTree.ParseText(text).GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>().ToList();
        var names = types.Where(type => type.Parent is not BaseTypeDeclarationSyntax)
            .Select(type => type.Identifier.ValueText + (type as TypeDeclarationSyntax)?.TypeParameterList)
            .Concat(types.SelectMany(type => Members(type).Select(member => $"{type.Identifier.ValueText}.{member}")))
            .ToList();
        return names.GroupBy(name => name).Where(same => same.Count() > 1).Select(same => $"{same.Key} is there {same.Count()} times")
            .Concat(names.Where(name => !name.Split('.').All(part => SyntaxFacts.IsValidIdentifier(part.Split('<')[0]))).Select(name => $"{name} is no identifier"));
    }

    private static IEnumerable<string> Members(BaseTypeDeclarationSyntax type) => type switch
    {
        EnumDeclarationSyntax choice => choice.Members.Select(member => member.Identifier.ValueText),
        TypeDeclarationSyntax other => other.Members.Select(member => member switch
        {
            PropertyDeclarationSyntax property => property.Identifier.ValueText,
            MethodDeclarationSyntax { Identifier.ValueText: var name } when name.EndsWith("Async", StringComparison.Ordinal) && name != "FailureAsync" => name,
            _ => null,
        }).OfType<string>(),
        _ => [],
    };

    private static RestApi Wild(Dice dice)
    {
        var models = Enumerable.Range(0, dice.Number(1, 6)).Select(_ => dice.Pick(Words)).Distinct(StringComparer.Ordinal).ToList();
        var all = models.Select(name => new Model(name, new JsonSchema(Schema(dice, models, 3)))).ToValueList();
        var authorizers = Enumerable.Range(0, 3).Select(_ => Authorizer(dice)).ToList();
        return new RestApi(dice.Pick(Words))
        {
            Description = dice.Pick(Words),
            Models = all,
            Stages = [new(dice.Pick("dev", "1", "equals")), new("a-b"), new("a_b")],
            Routes = Enumerable.Range(0, 8).Select(number => new RestRoute(dice.Any<RouteMethod>(), Path(dice, number), new MockIntegration())
            {
                OperationName = dice.Maybe(() => dice.Pick(Words)),
                ApiKeyRequired = dice.Chance(),
                Authorization = dice.Maybe(() => dice.Chance() ? RestAuthorization.Iam : RestAuthorization.By(dice.Pick(authorizers.ToArray()))),
                Parameters = dice.Some(Words).Take(3).Where(word => word.Trim().Length > 0).Select(word => new RequestParameter(dice.Chance() ? ParameterLocation.Header : ParameterLocation.QueryString, word) { Required = dice.Chance(), Description = dice.Pick(Words) }).ToValueList(),
                RequestModels = dice.Chance() ? [new(dice.Pick("application/json", "application/vnd.x+json", "text/xml"), dice.Pick(all.AsSpan()))] : [],
                Responses = dice.Some(200, 201, 204, 400, 404).Select(status => new MethodResponse(status) { Models = dice.Chance() ? [new("application/json", dice.Pick(all.AsSpan()))] : [] }).ToValueList(),
                Documentation = dice.Maybe(() => new RouteDocumentation { Summary = dice.Maybe(() => dice.Pick(Words)), Description = dice.Maybe(() => dice.Pick(Words)) }),
            }).ToValueList(),
        };
    }

    private static RestAuthorizer Authorizer(Dice dice) => dice.Chance()
        ? new TokenAuthorizer(dice.Pick(Words), FunctionTarget.FromArn("arn"))
        : new RequestAuthorizer(dice.Pick(Words), FunctionTarget.FromArn("arn")) { IdentitySources = [IdentitySource.Header("X-" + dice.Number(1, 3)), IdentitySource.Query("key"), IdentitySource.Context("identity")] };

    private static RoutePath Path(Dice dice, int number) =>
        $"/r{number}/{dice.Pick("class", "a.b", "1")}" + dice.Pick("", "/{id}", "/{class}/{call}", "/{a.b}/{a-b}/{rest+}", "/{proxy+}");

    private static TemplateValue Schema(Dice dice, List<string> models, int depth)
    {
        if (depth == 0 || dice.Chance(20))
        {
            return TemplateValue.Parse(dice.Pick(
                """{"type":"string"}""", """{"type":["string","null"],"format":"date-time"}""", """{"type":"integer"}""", """{"type":"number"}""", """{"type":"boolean"}""", "{}", "true",
                """{"enum":["a","A",1]}""", """{"enum":["a","A","b c","b-c","",null]}""", """{"type":"string","format":"uuid"}""", """{"type":"string","format":"byte"}""", """{"type":["integer","string"]}"""));
        }

        return dice.Number(0, 9) switch
        {
            0 => new TemplateMap([new("$ref", "#/components/schemas/" + dice.Pick(models.ToArray()))]),
            1 => new TemplateMap([new("type", "array"), new("items", Schema(dice, models, depth - 1))]),
            2 => new TemplateMap([new("type", "object"), new("additionalProperties", Schema(dice, models, depth - 1))]),
            3 => new TemplateMap([new("allOf", new TemplateList([Schema(dice, models, depth - 1), Schema(dice, models, depth - 1)]))]),
            4 => new TemplateMap([new("oneOf", new TemplateList(dice.Some(Words).Take(3).Distinct().Select(word => (TemplateValue)new TemplateMap(
            [
                new("type", "object"),
                new("required", new TemplateList(["kind"])),
                new("properties", new TemplateMap([new("kind", new TemplateMap([new("enum", new TemplateList([word]))])), new(word, Schema(dice, models, depth - 1))])),
            ])).ToValueList()))]),
            5 => new TemplateMap([new("anyOf", new TemplateList([Schema(dice, models, depth - 1), Schema(dice, models, depth - 1)]))]),
            6 => new TemplateMap([new("oneOf", new TemplateList([Schema(dice, models, depth - 1), TemplateValue.Parse("""{"type":"null"}""")]))]),
            _ => new TemplateMap(
            [
                new("type", "object"),
                new("description", dice.Pick(Words)),
                new("properties", new TemplateMap(dice.Some(Words).Take(5).Select(word => KeyValuePair.Create(word, Schema(dice, models, depth - 1))))),
                new("required", new TemplateList(dice.Some(Words).Take(9).Select(word => (TemplateValue)word).ToValueList())),
                new("additionalProperties", dice.Chance()),
            ]),
        };
    }

    private static void Check(int cases, Func<Dice, string?> problem) => FsCheck.Fluent.Prop
        .ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var found = problem(new(seed));
            return (found is null).Label(found ?? "");
        })
        .Check(Config.QuickThrowOnFailure.WithMaxTest(cases));
}
