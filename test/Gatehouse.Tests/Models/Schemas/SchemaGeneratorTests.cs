using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Gatehouse.Models;

namespace Gatehouse.Tests.Models.Schemas;

public sealed class SchemaGeneratorTests
{
    [Theory]
    [InlineData("""{"name":"Ann","email":"a@example.com","mobile-number":1000000000}""", true)]
    [InlineData("""{"name":"Ann","email":"a@example.com","mobile-number":9999999999}""", true)]
    [InlineData("""{"name":"","email":"a@example.com","mobile-number":1000000000}""", false)]
    [InlineData("""{"name":"Ann","email":"nobody","mobile-number":1000000000}""", false)]
    [InlineData("""{"name":"Ann","email":"a@example.com","mobile-number":999999999}""", false)]
    [InlineData("""{"name":"Ann","email":"a@example.com","mobile-number":10000000000}""", false)]
    [InlineData("""{"name":"Ann","email":"a@example.com","mobile-number":"1000000000"}""", false)]
    [InlineData("""{"name":"Ann","email":"a@example.com"}""", false)]
    [InlineData("""{"name":null,"email":"a@example.com","mobile-number":1000000000}""", false)]
    [InlineData("""{"name":"Ann","email":"a@example.com","mobile-number":1000000000,"x":1}""", false)]
    [InlineData("[]", false)]
    public void Generate_Contact_AcceptsExactlyItsMembers(string body, bool isValid)
    {
        Assert.Equal(isValid, Accepts(typeof(NewContact), body));
    }

    [Fact]
    public void Generate_Contact_IsWrittenInTheOrderOfDeclaration()
    {
        var generated = SchemaGenerator.Generate(typeof(NewContact));

        Assert.Equal("NewContact", generated.ModelName);
        Assert.Empty(generated.Problems);
        Assert.Equal(
            """
            {"$schema":"http://json-schema.org/draft-04/schema#","type":"object","properties":{"name":{"type":"string","minLength":1},"email":{"type":"string","format":"email"},"mobile-number":{"type":"integer","minimum":1000000000,"maximum":9999999999}},"required":["name","email","mobile-number"],"additionalProperties":false}
            """.Trim(),
            generated.Schema.ToJsonString());
    }

    [Theory]
    [InlineData(typeof(string), """{"type":"string"}""")]
    [InlineData(typeof(int), """{"type":"integer"}""")]
    [InlineData(typeof(byte), """{"type":"integer","minimum":0}""")]
    [InlineData(typeof(decimal), """{"type":"number"}""")]
    [InlineData(typeof(bool), """{"type":"boolean"}""")]
    [InlineData(typeof(DateTimeOffset), """{"type":"string","format":"date-time"}""")]
    [InlineData(typeof(Uri), """{"type":"string","format":"uri"}""")]
    [InlineData(typeof(byte[]), """{"type":"string","format":"byte"}""")]
    [InlineData(typeof(JsonElement), "{}")]
    [InlineData(typeof(int[]), """{"type":"array","items":{"type":"integer"}}""")]
    [InlineData(typeof(HashSet<string>), """{"type":"array","items":{"type":"string"},"uniqueItems":true}""")]
    [InlineData(typeof(List<int?>), """{"type":"array","items":{"type":["integer","null"]}}""")]
    [InlineData(typeof(Dictionary<string, int>), """{"type":"object","additionalProperties":{"type":"integer"}}""")]
    [InlineData(typeof(Dictionary<int, bool>), """{"type":"object","patternProperties":{"^-?[0-9]+$":{"type":"boolean"}},"additionalProperties":false}""")]
    [InlineData(typeof(Size), """{"type":"integer","enum":[1,2]}""")]
    [InlineData(typeof(Colour), """{"type":"string","enum":["Red","deep-blue"]}""")]
    public void Generate_Type_GivesItsSchema(Type type, string expected)
    {
        var schema = SchemaGenerator.Generate(type).Schema;
        schema.Remove("$schema");

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), schema), schema.ToJsonString());
    }

    [Theory]
    [InlineData("""{"id":1,"tags":[]}""", true)]
    [InlineData("""{"id":1,"tags":[],"note":null,"size":null,"page":2,"limit":3}""", true)]
    [InlineData("""{"tags":[]}""", false)]
    [InlineData("""{"id":1,"tags":[null]}""", false)]
    [InlineData("""{"id":1,"tags":null}""", false)]
    [InlineData("""{"id":1,"tags":[],"page":null}""", false)]
    [InlineData("""{"id":1,"tags":[],"ignored":1}""", false)]
    [InlineData("""{"id":1,"tags":[],"summary":"x"}""", false)]
    public void Generate_Nullability_DecidesWhatIsRequired(string body, bool isValid) => Assert.Equal(isValid, Accepts(typeof(Query), body));

    [Theory]
    [InlineData("""{"value":1,"children":[{"value":2,"children":[]}],"parent":null}""", true)]
    [InlineData("""{"value":1,"children":[{"value":"x","children":[]}]}""", false)]
    public void Generate_RecursiveType_RefersToItself(string body, bool isValid)
    {
        Assert.Equal(isValid, Accepts(typeof(Node), body));
        Assert.NotNull(SchemaGenerator.Generate(typeof(Node)).Schema["definitions"]!["Node"]);
    }

    [Theory]
    [InlineData("""{"kind":"circle","radius":1,"name":"a"}""", true)]
    [InlineData("""{"kind":"square","side":1,"name":"a"}""", true)]
    [InlineData("""{"kind":"circle","side":1,"name":"a"}""", false)]
    [InlineData("""{"kind":"star","name":"a"}""", false)]
    [InlineData("""{"radius":1,"name":"a"}""", false)]
    public void Generate_Polymorphism_BecomesOneOf(string body, bool isValid) => Assert.Equal(isValid, Accepts(typeof(Shape), body));

    [Theory]
    [InlineData("""{"extra":1}""", typeof(WithExtension), true)]
    [InlineData("""{"a":1,"b":2}""", typeof(Tolerant), true)]
    [InlineData("""{"a":1,"b":2}""", typeof(Strict), false)]
    public void Generate_UnknownMembers_FollowTheType(string body, Type type, bool isValid) => Assert.Equal(isValid, Accepts(type, body));

    [Fact]
    public void Generate_AllowAdditionalProperties_OpensTypesThatDoNotSay()
    {
        var options = new SchemaGeneratorOptions { AllowAdditionalProperties = true };

        Assert.True(Accepts(typeof(Node), """{"value":1,"children":[],"x":1}""", options));
        Assert.False(Accepts(typeof(Strict), """{"a":1,"b":2}""", options));
    }

    [Fact]
    public void Generate_SerializerOptions_AreFollowed()
    {
        var options = new SchemaGeneratorOptions
        {
            Serializer = new JsonSerializerOptions
            {
                PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
                Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
                NumberHandling = JsonNumberHandling.AllowReadingFromString,
            },
        };

        Assert.True(Accepts(typeof(Parcel), """{"parcel_size":"small","item_count":"12"}""", options));
        Assert.False(Accepts(typeof(Parcel), """{"parcel_size":1,"item_count":"12"}""", options));
        Assert.False(Accepts(typeof(Parcel), """{"parcel_size":"small","item_count":"x"}""", options));
    }

    [Theory]
    [InlineData("""{"code":"ab1"}""", true)]
    [InlineData("""{"code":"xab1x"}""", false)]
    [InlineData("""{"amount":0.5}""", false)]
    [InlineData("""{"amount":0.6}""", true)]
    [InlineData("""{"names":["a"]}""", false)]
    [InlineData("""{"names":["a","b"]}""", true)]
    [InlineData("""{"level":"low"}""", true)]
    [InlineData("""{"level":"mid"}""", false)]
    [InlineData("""{"user":"root"}""", false)]
    [InlineData("""{"user":"ann"}""", true)]
    [InlineData("""{"link":"https://example.com/"}""", true)]
    [InlineData("""{"link":"example"}""", false)]
    [InlineData("""{"title":"123456"}""", false)]
    [InlineData("""{"data":"YQ=="}""", true)]
    [InlineData("""{"data":"Y"}""", false)]
    public void Generate_Annotations_BecomeKeywords(string body, bool isValid) => Assert.Equal(isValid, Accepts(typeof(Annotated), body));

    [Fact]
    public void Generate_Descriptions_AreKept()
    {
        var schema = SchemaGenerator.Generate(typeof(Annotated)).Schema;

        Assert.Equal("All the annotations.", schema["description"]!.GetValue<string>());
        Assert.Equal("The code.", schema["properties"]!["code"]!["description"]!.GetValue<string>());
        Assert.Equal("Code", schema["properties"]!["code"]!["title"]!.GetValue<string>());
    }

    [Theory]
    [InlineData(typeof(Unsayable), "Unsayable.Phone: [Phone] has no counterpart in draft-04; check it in the function")]
    [InlineData(typeof(Unsayable), "Unsayable.Pattern: [RegularExpression] '(?i)a' is no regular expression of ECMA 262 and was left out; rewrite it without what only .NET knows")]
    [InlineData(typeof(Unsayable), "Unsayable.Date: [Range] does not apply to DateTime and was left out; check it in the function")]
    [InlineData(typeof(Unsayable), "Unsayable.Rights: the combined names of a [Flags] enum cannot be listed, so any text is accepted; use an array of a plain enum instead")]
    [InlineData(typeof(IDisposable), "IDisposable: an abstract type cannot be read, so any object is accepted; list its types with [JsonDerivedType]")]
    [InlineData(typeof(Action), "Action: ")]
    [InlineData(typeof(Unsayable), "Unsayable.Money: what MoneyConverter reads is not known, so any value is accepted; give the schema as JSON")]
    [InlineData(typeof(int[,]), "Int32[]: ")]
    public void Generate_WhatCannotBeSaid_IsAProblem(Type type, string expected)
    {
        var problems = SchemaGenerator.Generate(type).Problems.Select(problem => problem.ToString());

        Assert.Contains(problems, problem => problem.StartsWith(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void Generate_SameTypeTwice_IsTheSameText() =>
        Assert.Equal(SchemaGenerator.Generate(typeof(Annotated)).Schema.ToJsonString(), SchemaGenerator.Generate(typeof(Annotated)).Schema.ToJsonString());

    [Fact]
    public void Generate_NestedTypes_AreWrittenOnceUnderDefinitions()
    {
        var schema = SchemaGenerator.Generate(typeof(Page<NewContact>));

        Assert.Equal("PageOfNewContact", schema.ModelName);
        Assert.Equal(["NewContact"], schema.Schema["definitions"]!.AsObject().Select(definition => definition.Key));
        Assert.Equal("#/definitions/NewContact", schema.Schema["properties"]!["items"]!["items"]!["$ref"]!.GetValue<string>());
        Assert.True(Accepts(typeof(Page<NewContact>), """{"items":[],"first":null}"""));
    }

    [Fact]
    public void Generate_AnyTypeOfTheRuntime_DoesNotThrow()
    {
        Type[] odd = [typeof(void), typeof(List<>), typeof(Span<int>), typeof(int*), typeof(int).MakeByRefType(), typeof(IntPtr), typeof(Type), typeof(ValueTuple<int, int>), typeof(Task<int>)];
        foreach (var type in typeof(object).Assembly.GetExportedTypes().Where((_, index) => index % 7 == 0).Concat(odd))
        {
            var schema = SchemaGenerator.Generate(type).Schema.Deserialize<JsonElement>();
            Assert.True(SchemaValidator.TryCompile(schema, null, out _, out var problems), $"{type}: {string.Join("; ", problems)}");
        }
    }

    private static bool Accepts(Type type, string body, SchemaGeneratorOptions? options = null)
    {
        var schema = SchemaGenerator.Generate(type, options).Schema.Deserialize<JsonElement>();
        Assert.True(SchemaValidator.TryCompile(schema, null, out var validator, out var problems), string.Join("; ", problems));
        return validator.IsValid(JsonDocument.Parse(body).RootElement);
    }

    private sealed record NewContact(
        [property: MinLength(1)] string Name,
        [property: EmailAddress] string Email,
        [property: JsonPropertyName("mobile-number"), Range(1_000_000_000, 9_999_999_999)] long MobileNumber);

    private enum Size { Small = 1, Large = 2 }

    [JsonConverter(typeof(JsonStringEnumConverter<Colour>))]
    private enum Colour
    {
        Red,
        [JsonStringEnumMemberName("deep-blue")]
        Blue,
    }

    private sealed record Query(int Id, List<string> Tags, string? Note, Size? Size, int Page = 1)
    {
        [DefaultValue(10)]
        public int Limit { get; init; } = 10;

        [JsonIgnore]
        public int Ignored { get; set; }

        public string Summary => $"{Id}";
    }

    private sealed record Node(int Value, IReadOnlyList<Node> Children, Node? Parent);

    private sealed record Page<T>(IReadOnlyList<T> Items, T? First);

    [JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
    [JsonDerivedType(typeof(Circle), "circle")]
    [JsonDerivedType(typeof(Square), "square")]
    private abstract record Shape(string Name);

    private sealed record Circle(string Name, double Radius) : Shape(Name);

    private sealed record Square(string Name, double Side) : Shape(Name);

    private sealed record WithExtension
    {
        [JsonExtensionData]
        public Dictionary<string, JsonElement>? Rest { get; init; }
    }

    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Skip)]
    private sealed record Tolerant(int A);

    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    private sealed record Strict(int A);

    private sealed record Parcel(Size ParcelSize, int ItemCount);

    [Description("All the annotations.")]
    private sealed class Annotated
    {
        [RegularExpression("[a-z]+[0-9]"), DisplayName("Code"), Description("The code.")]
        public string? Code { get; set; }

        [Range(0.5, double.MaxValue, MinimumIsExclusive = true)]
        public decimal? Amount { get; set; }

        [Length(2, 3)]
        public List<string>? Names { get; set; }

        [AllowedValues("low", "high")]
        public string? Level { get; set; }

        [DeniedValues("root")]
        public string? User { get; set; }

        [Url]
        public string? Link { get; set; }

        [StringLength(5)]
        public string? Title { get; set; }

        [Base64String]
        public string? Data { get; set; }
    }

    [Flags]
    [JsonConverter(typeof(JsonStringEnumConverter<Rights>))]
    private enum Rights { Read = 1, Write = 2 }

    private sealed class Unsayable
    {
        [Phone]
        public string? Phone { get; set; }

        [RegularExpression("(?i)a")]
        public string? Pattern { get; set; }

        [Range(typeof(DateTime), "2020-01-01", "2021-01-01")]
        public DateTime Date { get; set; }

        public Rights Rights { get; set; }

        [JsonConverter(typeof(MoneyConverter))]
        public decimal Money { get; set; }
    }

    private sealed class MoneyConverter : JsonConverter<decimal>
    {
        public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => 0;

        public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) => writer.WriteNumberValue(value);
    }
}
