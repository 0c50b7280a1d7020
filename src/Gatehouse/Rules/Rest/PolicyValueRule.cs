using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Gatehouse.Rules;

/// <summary>A resource policy speaks of addresses, stages and methods that exist.</summary>
internal sealed class PolicyValueRule : IRule<RestApi>
{
    private const string OwnApi = "execute-api:/";

    public void Check(RestApi api, DiagnosticBag diagnostics)
    {
        foreach (var statement in api.Policy)
        {
            foreach (var condition in statement.Conditions.Where(condition => condition.Operator.Name.Contains("IpAddress", StringComparison.OrdinalIgnoreCase)))
            {
                foreach (var value in condition.Values.Where(value => value.Literal is { } text && !text.Contains("${", StringComparison.Ordinal) && !IsAddress(text)))
                {
                    diagnostics.Add(DiagnosticCatalogue.BadPolicyAddress.At(api.Origin.Location, value));
                }
            }

            foreach (var resource in statement.Resources)
            {
                if (resource.Literal is { } text && text.StartsWith(OwnApi, StringComparison.Ordinal))
                {
                    CheckResource(text[OwnApi.Length..].Split('/'), api, diagnostics);
                }
            }
        }
    }

    private static void CheckResource(string[] parts, RestApi api, DiagnosticBag diagnostics)
    {
        var stage = parts[0];
        if (IsWhole(stage) && api.Stages.Count > 0 && api.Stages.All(candidate => candidate.Name != stage))
        {
            diagnostics.Add(DiagnosticCatalogue.PolicyForUnknownStage.At(
                api.Origin.Location, stage, string.Join(", ", api.Stages.Select(candidate => candidate.Name))));
        }

        if (parts is [_, var method, ..] && IsWhole(method) && !(RouteMethods.TryParse(method, out var known) && known.Name() == method))
        {
            diagnostics.Add(DiagnosticCatalogue.PolicyForUnknownMethod.At(api.Origin.Location, method));
        }
    }

    private static bool IsWhole(string text) => text.Length > 0 && text.AsSpan().IndexOfAny('*', '?', '$') < 0;

    private static bool IsAddress(string text)
    {
        var (address, length) = text.Split('/', 2) is [var first, var second] ? (first, second) : (text, null);
        return IPAddress.TryParse(address, out var parsed)
            && (parsed.AddressFamily == AddressFamily.InterNetworkV6 || address.Count(character => character == '.') == 3)
            && (length is null
                || (int.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out var bits)
                    && bits <= (parsed.AddressFamily == AddressFamily.InterNetworkV6 ? 128 : 32)));
    }
}
