using System.Collections.Frozen;
using System.Globalization;

namespace Gatehouse.Local.Http;

/// <summary>Answers preflight requests, and puts CORS headers on all other answers.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html.</remarks>
internal sealed class CorsPolicy
{
    private const string Prefix = "Access-Control-";
    private readonly HttpCors _cors;
    private readonly FrozenSet<string> _origins;
    private readonly FrozenSet<string> _methods;
    private readonly FrozenSet<string> _headers;
    private readonly string _exposed;

    public CorsPolicy(HttpCors cors)
    {
        _cors = cors;
        _origins = cors.Origins.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _methods = cors.Methods.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _headers = cors.Headers.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _exposed = string.Join(',', cors.ExposedHeaders);
    }

    /// <summary>The answer to a preflight request; null when the request is none.</summary>
    public GatewayAnswer? Preflight(GatewayRequest request)
    {
        if (request.Method != "OPTIONS"
            || request.Headers.First("Origin") is not { } origin
            || request.Headers.First("Access-Control-Request-Method") is not { } method)
        {
            return null;
        }

        var answer = new GatewayAnswer { Status = 204 };
        if (AllowedOrigin(origin) is not { } allowed || !Allows(_methods, method) || !AllowsAll(request.Headers.First("Access-Control-Request-Headers")))
        {
            return answer;
        }

        AddOrigin(answer, allowed);
        AddList(answer, "Access-Control-Allow-Methods", _cors.Methods);
        AddList(answer, "Access-Control-Allow-Headers", _cors.Headers);
        AddList(answer, "Access-Control-Expose-Headers", _cors.ExposedHeaders);
        if (_cors.MaxAge is { } age)
        {
            answer.Headers.Add("Access-Control-Max-Age", ((long)age.TotalSeconds).ToString(CultureInfo.InvariantCulture));
        }

        return answer;
    }

    /// <summary>Drops the CORS headers of the backend, and adds those of the API when the page may read the answer.</summary>
    public void Apply(GatewayRequest request, GatewayAnswer answer)
    {
        for (var index = answer.Headers.Count - 1; index >= 0; index--)
        {
            if (answer.Headers[index].Key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
            {
                answer.Headers.Remove(answer.Headers[index].Key);
                index = answer.Headers.Count;
            }
        }

        if (request.Headers.First("Origin") is { } origin && AllowedOrigin(origin) is { } allowed)
        {
            AddOrigin(answer, allowed);
            if (_exposed.Length > 0)
            {
                answer.Headers.Add("Access-Control-Expose-Headers", _exposed);
            }
        }
    }

    private static void AddList(GatewayAnswer answer, string name, ValueList<string> items)
    {
        if (items.Count > 0)
        {
            answer.Headers.Add(name, string.Join(',', items));
        }
    }

    private void AddOrigin(GatewayAnswer answer, string allowed)
    {
        answer.Headers.Add("Access-Control-Allow-Origin", allowed);
        if (_cors.Credentials)
        {
            answer.Headers.Add("Access-Control-Allow-Credentials", "true");
        }

        if (allowed != "*")
        {
            answer.Headers.Add("Vary", "Origin");
        }
    }

    // What the answer names: the origin itself, or * when every origin may call.
    private string? AllowedOrigin(string origin)
    {
        if (_origins.Contains("*"))
        {
            return "*";
        }

        return _origins.Contains(origin)
            || (_origins.Contains("https://*") && origin.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
            || (_origins.Contains("http://*") && origin.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
                ? origin
                : null;
    }

    private bool AllowsAll(string? names) => names is null
        || names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).All(name => Allows(_headers, name));

    private static bool Allows(FrozenSet<string> allowed, string name) => allowed.Contains("*") || allowed.Contains(name);
}
