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

    [Theory]
    [InlineData("base64", "")]
    [InlineData("base64", "YWI=")]
    [InlineData("json-pointer", "")]
    [InlineData("json-pointer", "/a~1b/~0")]
    [InlineData("json-pointer", "/~2", false)]
    [InlineData("json-pointer", "/~", false)]
    [InlineData("mac", "00:1A:2b:33:44:55")]
    [InlineData("md5", "D41D8CD98F00B204E9800998ECF8427E")]
    [InlineData("sha1", "da39a3ee5e6b4b0d3255bfef95601890afd80709")]
    [InlineData("sha256", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData("sha512", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", false)]
    [InlineData("uuid", "123e4567-e89b-12d3-a456-426614174000")]
    public void IsValid_FurtherFormats_AreEnforced(string format, string value, bool isValid = true)
    {
        Assert.True(SchemaValidator.TryCompile(Json($$"""{"format":"{{format}}"}"""), null, out var validator, out _));
        Assert.Equal(isValid, validator.IsValid(Json($"\"{value}\"")));
    }

    [Fact]
    public void IsValid_FormatByte_IsNotEnforced()
    {
        Assert.True(SchemaValidator.TryCompile(Json("""{"type":"string","format":"byte"}"""), null, out var validator, out _));
        Assert.True(validator.IsValid(Json("\"not base64!\"")));
    }

    private static JsonElement Json(string text) => JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 2000 }).RootElement;
}
