using System.Text;
using System.Text.Json.Serialization;
using Gatehouse.Functions.APIGatewayEvents;
using Gatehouse.Functions.Core;
using Gatehouse.Functions.Serialization.SystemTextJson;

namespace Gatehouse.Lambda.Tests.Serialization;

public sealed class SerializerTests
{
    [Fact]
    public void Default_Object_KeepsNamesLeavesNullsOutAndEscapesLittle() =>
        Assert.Equal("""{"FirstName":"Zoë & Ü","When":"2026-01-02T03:04:05Z","Bytes":[1,2],"Stream":"AQI="}""", Write(new DefaultLambdaJsonSerializer(), Sample()));

    [Fact]
    public void CamelCase_Object_LowersNames() =>
        Assert.StartsWith("""{"firstName":"Zoë & Ü","when":""", Write(new CamelCaseLambdaJsonSerializer(), Sample()), StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"firstName":"a","when":0,"bytes":"AQI=","stream":"AQI="}""")]
    [InlineData("""{"FIRSTNAME":"a","When":"1970-01-01T00:00:00Z","bytes":[1,2],"stream":"AQI=","other":1}""")]
    public void Default_Json_ReadsNamesInAnyCase(string json)
    {
        var person = Read<Person>(new DefaultLambdaJsonSerializer(), json);
        Assert.Equal("a", person.FirstName);
        Assert.Equal(DateTime.UnixEpoch, person.When);
        Assert.Equal([1, 2], person.Bytes);
        Assert.Equal([1, 2], person.Stream!.ToArray());
    }

    [Fact]
    public void SourceGenerator_ProxyEvent_RoundsTrip()
    {
        var serializer = new SourceGeneratorLambdaJsonSerializer<EventContext>();
        var request = Read<APIGatewayProxyRequest>(serializer, """{"httpMethod":"GET","queryStringParameters":{"a":"b"}}""");
        Assert.Equal("b", request.QueryStringParameters!["a"]);
        Assert.Equal("""{"statusCode":200,"body":"x","isBase64Encoded":false}""", Write(serializer, new APIGatewayProxyResponse { StatusCode = 200, Body = "x" }));
    }

    [Fact]
    public void SourceGenerator_UnknownType_SaysWhich()
    {
        var exception = Assert.Throws<JsonSerializerException>(() => Write(new SourceGeneratorLambdaJsonSerializer<EventContext>(), Sample()));
        Assert.Contains("No JsonTypeInfo registered", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nope")]
    [InlineData("""{"When":"yesterday"}""")]
    public void Default_WrongJson_SaysWhichType(string json)
    {
        var exception = Assert.Throws<JsonSerializerException>(() => Read<Person>(new DefaultLambdaJsonSerializer(), json));
        Assert.StartsWith($"Error converting the Lambda event JSON payload to type {typeof(Person).FullName}: ", exception.Message, StringComparison.Ordinal);
    }

    private static Person Sample() => new()
    {
        FirstName = "Zoë & Ü",
        When = new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc),
        Bytes = [1, 2],
        Stream = new MemoryStream([1, 2]),
    };

    private static string Write<T>(ILambdaSerializer serializer, T value)
    {
        using var stream = new MemoryStream();
        serializer.Serialize(value, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static T Read<T>(ILambdaSerializer serializer, string json) => serializer.Deserialize<T>(new MemoryStream(Encoding.UTF8.GetBytes(json)));

    public sealed class Person
    {
        public string? FirstName { get; set; }

        public string? LastName { get; set; }

        public DateTime When { get; set; }

        public byte[]? Bytes { get; set; }

        public MemoryStream? Stream { get; set; }
    }
}

[JsonSerializable(typeof(APIGatewayProxyRequest))]
[JsonSerializable(typeof(APIGatewayProxyResponse))]
internal sealed partial class EventContext : JsonSerializerContext;
