using System.Text.Json;
using Gatehouse.Models;

namespace Gatehouse.Tests.Models.Schemas;

public sealed class SchemaCompilerTests
{
    [Theory]
    [InlineData("[]", "#: a schema must be an object, not []")]
    [InlineData("""{"type":"text"}""", "#/type: 'text' is no type: array, boolean, integer, null, number, object and string are")]
    [InlineData("""{"properties":{"a/b":{"minimum":"1"}}}""", "#/properties/a~1b/minimum: must be a number")]
    [InlineData("""{"maxLength":-1}""", "#/maxLength: must be an integer of at least 0")]
    [InlineData("""{"multipleOf":0}""", "#/multipleOf: must be greater than 0")]
    [InlineData("""{"pattern":"("}""", "#/pattern: '(' is not a regular expression of ECMA 262")]
    [InlineData("""{"required":true}""", "#/required: must be an array of strings")]
    [InlineData("""{"items":{"$ref":"#/definitions/None"}}""", "#/items: the reference '#/definitions/None' leads nowhere")]
    [InlineData("""{"$ref":"https://apigateway.amazonaws.com/restapis/a1/models/None"}""", "#: the reference 'https://apigateway.amazonaws.com/restapis/a1/models/None' leads nowhere")]
    [InlineData("""{"anyOf":[]}""", "#/anyOf: must be an array with at least one schema")]
    [InlineData("""{"$ref":"#"}""", "#: the schema refers to itself without going deeper into the value, so that validation would never end")]
    [InlineData("""{"not":{"allOf":[{"$ref":"#"}]}}""", "#: the schema refers to itself without going deeper into the value, so that validation would never end")]
    public void TryCompile_DefectiveSchema_NamesThePlace(string schema, string expected)
    {
        Assert.False(SchemaValidator.TryCompile(JsonDocument.Parse(schema).RootElement, null, out _, out var problems));
        Assert.Equal(expected, Assert.Single(problems));
    }

    [Fact]
    public void TryCompile_SeveralDefects_NamesAll()
    {
        Assert.False(SchemaValidator.TryCompile(JsonDocument.Parse("""{"type":"x","minLength":"y"}""").RootElement, null, out _, out var problems));
        Assert.Equal(2, problems.Length);
    }

    [Fact]
    public void Validate_ModelsThatReferToEachOther_FollowsBothWays()
    {
        const string Models = "https://apigateway.amazonaws.com/restapis/abc/models/";
        static JsonElement Model(string text) => Json(text.Replace("MODELS/", Models, StringComparison.Ordinal));
        var folder = Model("""{"type":"object","properties":{"files":{"type":"array","items":{"$ref":"MODELS/File"}}}}""");
        var file = Model("""{"type":"object","required":["name"],"properties":{"parent":{"$ref":"MODELS/Folder"}}}""");
        JsonElement? Resolve(Uri address) => address.AbsoluteUri == Models + "File" ? file : address.AbsoluteUri == Models + "Folder" ? folder : null;

        Assert.True(SchemaValidator.TryCompile(folder, Resolve, out var validator, out _));
        Assert.True(validator.IsValid(Json("""{"files":[{"name":"a","parent":{"files":[]}}]}""")));
        Assert.False(validator.IsValid(Json("""{"files":[{"name":"a","parent":{"files":[{}]}}]}""")));
    }

    [Fact]
    public void IsValid_RecursiveSchemaAndDeepValue_ReachesTheBottom()
    {
        Assert.True(SchemaValidator.TryCompile(Json("""{"properties":{"a":{"$ref":"#"}},"additionalProperties":false}"""), null, out var validator, out _));
        var deep = string.Concat(Enumerable.Repeat("""{"a":""", 900));

        Assert.True(validator.IsValid(Json(deep + "{}" + new string('}', 900))));
        Assert.False(validator.IsValid(Json(deep + """{"b":1}""" + new string('}', 900))));
    }

    [Fact]
    public void IsValid_FormatByte_IsNotEnforced()
    {
        Assert.True(SchemaValidator.TryCompile(Json("""{"type":"string","format":"byte"}"""), null, out var validator, out _));
        Assert.True(validator.IsValid(Json("\"not base64!\"")));
    }

    private static JsonElement Json(string text) => JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 2000 }).RootElement;
}
