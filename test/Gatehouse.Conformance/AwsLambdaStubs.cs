using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using Gatehouse.Local;
using Gatehouse.Local.Functions;

namespace Gatehouse.Conformance;

/// <summary>The Lambda stubs of one row, by name; keeps the last event of each.</summary>
internal sealed class AwsLambdaStubs(JsonElement backends) : IFunctionFinder
{
    private const string Opening = "{{lambda:";
    private const string Arn = "arn:aws:lambda:us-east-1:123456789012:function:";

    private readonly ConcurrentDictionary<string, IFunctionInvoker> _functions = new();

    /// <summary>The event that a backend got last; null when none was called.</summary>
    public JsonElement? LastEvent { get; private set; }

    /// <summary>The event that an authorizer got last; null when none was asked.</summary>
    public JsonElement? LastAuthorizerEvent { get; private set; }

    public static bool IsFunction(string uri) => uri.StartsWith(Opening, StringComparison.Ordinal) || uri.Contains(":function:", StringComparison.Ordinal);

    public static FunctionTarget Target(string uri)
    {
        var start = uri.IndexOf(Opening, StringComparison.Ordinal);
        return FunctionTarget.FromArn(start < 0 ? uri : Arn + uri[(start + Opening.Length)..uri.IndexOf("}}", start, StringComparison.Ordinal)]);
    }

    /// <summary>The integration URI of a stub, for definitions that are documents.</summary>
    public static string Uri(string name) => $"arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/{Arn}{name}/invocations";

    public IFunctionInvoker? Find(FunctionTarget target, IReadOnlyDictionary<string, string> stageVariables) =>
        target is FunctionArn { Arn.Literal: { } arn } && arn.StartsWith(Arn, StringComparison.Ordinal)
            ? _functions.GetOrAdd(arn[Arn.Length..], name => new AwsLambdaStub(Answer(name), Keep))
            : null;

    private void Keep(JsonElement payload)
    {
        if (payload.ValueKind == JsonValueKind.Object && payload.TryGetProperty("methodArn", out _))
        {
            LastAuthorizerEvent = payload;
        }
        else
        {
            LastEvent = payload;
        }
    }

    private Func<JsonElement, string> Answer(string name) => name switch
    {
        "echo" => static input => input.GetRawText(),
        "echo_event" => static input => JsonSerializer.Serialize(new { statusCode = 200, isBase64Encoded = false, body = input.GetRawText() }),
        "return_event" => static input => JsonSerializer.Serialize(new { statusCode = 200, body = input.GetRawText() }),
        "json_from_body" or "decode" => static input => Body(input),
        "map" => static input => Status(input) >= 400 ? """{"statusCode":200,"body":"customerror"}""" : """{"statusCode":200,"body":"noerror"}""",
        "raise" => Raise,
        "any" => static _ => "{}",
        _ => Described(name),
    };

    /// <summary>A stub whose behaviour the row tells: a fixed value after the word 'returns', an error after 'throws', else the body.</summary>
    private Func<JsonElement, string> Described(string name)
    {
        var behaviour = backends.TryGetProperty(name, out var backend) && backend.TryGetProperty("behaviour", out var text) ? text.GetString()! : "";
        var start = behaviour.IndexOf('{', StringComparison.Ordinal);
        if (behaviour.StartsWith("returns", StringComparison.Ordinal) && start >= 0)
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(behaviour[start..]));
            if (JsonElement.TryParseValue(ref reader, out var value))
            {
                var json = value.Value.GetRawText();
                return _ => json;
            }
        }

        var thrown = behaviour.IndexOf("throws", StringComparison.Ordinal);
        if (thrown >= 0)
        {
            var parts = behaviour[thrown..].Split('\'', '"');
            return _ => throw new StubFailureException(parts.Length > 1 ? parts[1] : "failed");
        }

        return static input => Body(input);
    }

    private static string Raise(JsonElement input) => input.GetProperty("statusCode").GetString() switch
    {
        "200" => "\"Pass\"",
        "400" => throw new StubFailureException("Error: Raising four hundred from within the Lambda function"),
        _ => throw new StubFailureException("Error: Raising five hundred from within the Lambda function"),
    };

    private static int Status(JsonElement input) => int.Parse(input.GetProperty("body").GetProperty("httpStatus").ToString());

    private static string Body(JsonElement input)
    {
        var body = input.GetProperty("body").GetString() ?? throw new StubFailureException("The event has no body");
        return input.TryGetProperty("isBase64Encoded", out var flag) && flag.GetBoolean() ? Encoding.UTF8.GetString(Convert.FromBase64String(body)) : body;
    }
}
