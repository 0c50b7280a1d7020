using System.Text.Json;
using Gatehouse.Models;

namespace Gatehouse.Tests.Models.Schemas;

/// <summary>The texts are those that API Gateway puts into <c>$context.error.validationErrorString</c>.</summary>
public sealed class SchemaMessagesTests
{
    [Theory]
    [InlineData("""{"type":["integer","number"]}""", "\"100\"", """[instance type (string) does not match any allowed primitive type (allowed: ["integer","number"])]""")]
    [InlineData("""{"type":"number"}""", "\"100\"", """[instance type (string) does not match any allowed primitive type (allowed: ["integer","number"])]""")]
    [InlineData("""{"type":"string"}""", "true", """[instance type (boolean) does not match any allowed primitive type (allowed: ["string"])]""")]
    [InlineData("""{"type":"integer"}""", "1.0", """[instance type (number) does not match any allowed primitive type (allowed: ["integer"])]""")]
    [InlineData("""{"required":["transactionState","timestamp","transactionId"]}""", "{}", """[object has missing required properties (["timestamp","transactionId","transactionState"])]""")]
    [InlineData("""{"minimum":315529200000}""", "1", "[numeric instance is lower than the required minimum (minimum: 315529200000, found: 1)]")]
    [InlineData("""{"minimum":1,"exclusiveMinimum":true}""", "1", "[numeric instance is not strictly greater than the required minimum 1]")]
    [InlineData("""{"maximum":10.5}""", "10.51", "[numeric instance is greater than the required maximum (maximum: 10.5, found: 10.51)]")]
    [InlineData("""{"maximum":1,"exclusiveMaximum":true}""", "1.0", "[numeric instance is not strictly lower than the required maximum 1]")]
    [InlineData("""{"multipleOf":0.01}""", "0.005", "[remainder of division is not zero (0.005 / 0.01)]")]
    [InlineData("""{"minLength":2}""", "\"x\"", """[string "x" is too short (length: 1, required minimum: 2)]""")]
    [InlineData("""{"maxLength":1}""", "\"ab\"", """[string "ab" is too long (length: 2, maximum allowed: 1)]""")]
    [InlineData("""{"pattern":"^a\\d$"}""", "\"b\"", """[ECMA 262 regex "^a\d$" does not match input string "b"]""")]
    [InlineData("""{"enum":["a",1]}""", "\"AB\"", """[instance value ("AB") not found in enum (possible values: ["a",1])]""")]
    [InlineData("""{"minItems":2}""", "[1]", "[array is too short: must have at least 2 elements but instance has 1 elements]")]
    [InlineData("""{"maxItems":1}""", "[1,2]", "[array is too long: must have at most 1 elements but instance has 2 elements]")]
    [InlineData("""{"items":[{}],"additionalItems":false}""", "[1,2]", "[schema only allows 1 elements in array but instance has 2 elements]")]
    [InlineData("""{"uniqueItems":true}""", "[1,1.0]", "[array must not contain duplicate elements]")]
    [InlineData("""{"minProperties":1}""", "{}", "[object has too few properties (found 0 but schema requires at least 1)]")]
    [InlineData("""{"maxProperties":0}""", """{"a":1}""", "[object has too many properties (found 1 but schema requires at most 0)]")]
    [InlineData("""{"properties":{"a":{}},"additionalProperties":false}""", """{"z":1,"a":1,"x":1}""", """[object instance has properties which are not allowed by the schema: ["x","z"]]""")]
    [InlineData("""{"dependencies":{"a":["b","c"]}}""", """{"a":1,"c":1}""", """[property "a" of object has missing property dependencies (schema requires ["b","c"]; missing: ["b"])]""")]
    [InlineData("""{"allOf":[{},{"type":"string"}]}""", "1", "[instance failed to match all required schemas (matched only 1 out of 2)]")]
    [InlineData("""{"anyOf":[{"type":"null"},{"type":"string"}]}""", "1", "[instance failed to match at least one required schema among 2]")]
    [InlineData("""{"oneOf":[{"type":"null"},{"type":"string"}]}""", "1", "[instance failed to match exactly one schema (matched 0 out of 2)]")]
    [InlineData("""{"not":{}}""", "1", "[instance matched a schema which it should not have]")]
    [InlineData("""{"format":"base64"}""", "\"abc\"", "[input has illegal length (must be a multiple of 4, found 3)]")]
    [InlineData("""{"format":"base64"}""", "\"ab=c\"", "[input is not a valid Base64 string: illegal characters]")]
    [InlineData("""{"format":"md5"}""", "\"abc\"", "[input string has bad length (3, expected 32)]")]
    [InlineData("""{"format":"sha1"}""", "\"g9e0d7b4c1a2f3e4d5c6b7a8f9e0d1c2b3a4f5e6\"", "[input string has illegal characters]")]
    [InlineData("""{"format":"mac"}""", "\"00-11-22-33-44-55\"", """[input string "00-11-22-33-44-55" is not a valid MAC address]""")]
    [InlineData("""{"format":"json-pointer"}""", "\"a/b\"", """[input string "a/b" is not a valid JSON Pointer]""")]
    [InlineData("""{"format":"uuid"}""", "\"x\"", """[input string "x" is not a valid UUID]""")]
    [InlineData("""{"format":"email"}""", "\"x\"", """[string "x" is not a valid email address]""")]
    [InlineData("""{"format":"date-time"}""", "\"x\"", """[string "x" is invalid against requested date format(s) [yyyy-MM-dd'T'HH:mm:ssZ, yyyy-MM-dd'T'HH:mm:ss.[0-9]{1,12}Z]]""")]
    public void ValidationErrorString_OneViolation_IsTheTextOfAws(string schema, string value, string expected)
    {
        Assert.Equal(expected, Validate(schema, value).ValidationErrorString);
    }

    [Fact]
    public void Validate_SeveralKeywordsFail_AreNamedInAlphabeticalOrder()
    {
        var result = Validate("""{"required":["b"],"additionalProperties":false}""", """{"a":1}""");

        Assert.Equal(
            """[object instance has properties which are not allowed by the schema: ["a"], object has missing required properties (["b"])]""",
            result.ValidationErrorString);
    }

    [Fact]
    public void Validate_ObjectItselfFails_DoesNotReportItsMembers()
    {
        var result = Validate("""{"required":["b"],"properties":{"a":{"type":"string"}}}""", """{"a":1}""");

        Assert.Equal("""[object has missing required properties (["b"])]""", result.ValidationErrorString);
    }

    [Fact]
    public void Validate_SeveralMembersFail_AreReportedByName()
    {
        var result = Validate("""{"properties":{"b":{"maxLength":1},"a":{"minimum":5}}}""", """{"b":"xx","a":1}""");

        Assert.Equal(2, result.Messages.Length);
        Assert.StartsWith("numeric instance", result.Messages[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_ValidValue_HasNoMessages() => Assert.True(Validate("{}", "{}").IsValid);

    [Fact]
    public void IsValid_MemberWrittenTwice_OnlyTheLastCounts()
    {
        const string Schema = """{"properties":{"a":{"type":"integer"}}}""";

        Assert.True(Validate(Schema, """{"a":"x","a":1}""").IsValid);
        Assert.False(Validate(Schema, """{"a":1,"a":"x"}""").IsValid);
    }

    private static SchemaResult Validate(string schema, string value)
    {
        Assert.True(SchemaValidator.TryCompile(JsonDocument.Parse(schema).RootElement, null, out var validator, out var problems), string.Join("; ", problems));
        return validator.Validate(JsonDocument.Parse(value).RootElement);
    }
}
