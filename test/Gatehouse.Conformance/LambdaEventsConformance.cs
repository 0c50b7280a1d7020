using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Gatehouse.Functions.APIGatewayEvents;
using Gatehouse.Functions.Serialization.SystemTextJson;

namespace Gatehouse.Conformance;

/// <summary>Every member of the sample events has to arrive in the types of Gatehouse.Lambda.</summary>
public sealed class LambdaEventsConformance
{
    /// <summary>Members that Amazon's types, whose shape ours keep, have no place for.</summary>
    private static readonly HashSet<string> WithoutPlace = new(StringComparer.Ordinal)
    {
        "APIGatewayCustomAuthorizerRequest.identitySource",
        "APIGatewayCustomAuthorizerRequest.multiValueHeaders",
        "APIGatewayCustomAuthorizerRequest.multiValueQueryStringParameters",
        "APIGatewayCustomAuthorizerRequest.resource",
        "APIGatewayCustomAuthorizerRequest.version",
        "APIGatewayCustomAuthorizerV2Request.version",
        "APIGatewayProxyRequest.requestContext.protocol",
        "APIGatewayProxyRequest.version",
        // A placeholder stands where an event has an object.
        "AwsProxy.json: $.queryStringParameters",
        // The policy has its Action as text, which authorizers may write in JSON but not with Amazon's types.
        "api-gateway-lambda-authorizer-output-2.json: $.policyDocument.Statement[0].Action",
    };

    private static readonly JsonSerializerOptions CamelCase = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    [Fact]
    public void Events_EveryMember_Arrives()
    {
        if (ConformanceData.Root is not { } root)
        {
            Console.WriteLine("Skipped: no conformance data for lambda-events.");
            return;
        }
        var lost = new HashSet<string>(StringComparer.Ordinal);
        var documents = 0;
        foreach (var file in Directory.EnumerateFiles(Path.Combine(root, "lambda-events"), "*.json", SearchOption.AllDirectories))
        {
            using var sample = JsonDocument.Parse(File.ReadAllText(file));
            if (KindOf(sample.RootElement) is not { } type) continue;
            documents++;
            try
            {
                lost.UnionWith(Missing(sample.RootElement, Arrived(sample.RootElement, type), type.Name));
            }
            catch (TargetInvocationException exception)
            {
                lost.Add($"{Path.GetFileName(file)}: {exception.InnerException!.InnerException!.Message.Split(". Path: ")[1].Split(' ')[0]}");
            }
        }
        Console.WriteLine($"lambda-events: {documents} documents, {lost.Count} kinds of members without a place.");
        foreach (var member in lost.Order(StringComparer.Ordinal)) Console.WriteLine("  " + member);
        Assert.Equal(WithoutPlace.Order(StringComparer.Ordinal), lost.Order(StringComparer.Ordinal));
    }

    /// <summary>The type of an event or authorizer answer; null for what is neither (templates, load balancers).</summary>
    private static Type? KindOf(JsonElement json)
    {
        bool Has(string name) => json.TryGetProperty(name, out _);
        return Has("isAuthorized") ? typeof(APIGatewayCustomAuthorizerV2SimpleResponse)
            : Has("policyDocument") ? typeof(APIGatewayCustomAuthorizerResponse)
            : Has("routeArn") ? typeof(APIGatewayCustomAuthorizerV2Request)
            : Has("methodArn") ? typeof(APIGatewayCustomAuthorizerRequest)
            : Has("routeKey") ? typeof(APIGatewayHttpApiV2ProxyRequest)
            : json.TryGetProperty("requestContext", out var context) && !context.TryGetProperty("elb", out _) ? typeof(APIGatewayProxyRequest)
            : null;
    }

    private static JsonElement Arrived(JsonElement sample, Type type)
    {
        using var stream = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(sample));
        var value = typeof(DefaultLambdaJsonSerializer).GetMethod("Deserialize")!.MakeGenericMethod(type).Invoke(new DefaultLambdaJsonSerializer(), [stream]);
        return JsonSerializer.SerializeToElement(value, type, CamelCase);
    }

    private static IEnumerable<string> Missing(JsonElement expected, JsonElement actual, string path)
    {
        if (expected.ValueKind == JsonValueKind.Null) return [];
        if (expected.ValueKind == JsonValueKind.Object && actual.ValueKind == JsonValueKind.Object)
        {
            return expected.EnumerateObject().SelectMany(member =>
                Missing(member.Value, Find(actual, member.Name), $"{path}.{member.Name}"));
        }
        return actual.ValueKind != JsonValueKind.Undefined && JsonElement.DeepEquals(expected, actual) ? [] : [path];
    }

    private static JsonElement Find(JsonElement json, string name) =>
        json.EnumerateObject().FirstOrDefault(member => string.Equals(member.Name, name, StringComparison.OrdinalIgnoreCase)).Value;
}
