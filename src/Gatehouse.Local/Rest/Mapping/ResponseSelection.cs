using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Gatehouse.Local.Rest;

/// <summary>Chooses the integration response that fits what the backend answered.</summary>
internal sealed class ResponseSelection
{
    private readonly ImmutableArray<(Regex Pattern, MappedResponse Response)> _byPattern;
    private readonly MappedResponse? _default;

    private ResponseSelection(ImmutableArray<(Regex Pattern, MappedResponse Response)> byPattern, MappedResponse? byDefault)
    {
        _byPattern = byPattern;
        _default = byDefault;
    }

    public static ResponseSelection Compile(RouteBuild route, ValueList<IntegrationResponse> responses)
    {
        var byPattern = ImmutableArray.CreateBuilder<(Regex, MappedResponse)>();
        MappedResponse? byDefault = null;
        foreach (var response in responses.OrderBy(response => response.StatusCode))
        {
            var mapped = MappedResponse.Compile(route, response);
            if (string.IsNullOrEmpty(response.SelectionPattern))
            {
                byDefault ??= mapped;
            }
            else if (WholeMatch.TryCompile(response.SelectionPattern, out var pattern, out var problem))
            {
                byPattern.Add((pattern, mapped));
            }
            else
            {
                route.Report(DiagnosticCatalogue.PatternNotServed, response.SelectionPattern, problem);
            }
        }

        return new(byPattern.DrainToImmutable(), byDefault);
    }

    /// <summary>The response whose pattern matches the text, else the default.</summary>
    /// <param name="text">The error message of a function; null when it did not fail.</param>
    public MappedResponse? ByMessage(string? text) => (text is null ? null : ByText(text)) ?? _default;

    /// <summary>The response whose pattern matches the status, else the default.</summary>
    public MappedResponse? ByStatus(int status) => ByText(status.ToString(CultureInfo.InvariantCulture)) ?? _default;

    /// <summary>As <see cref="ByStatus"/>; of several that match, the one whose own status it is goes first.</summary>
    public MappedResponse? ByMockStatus(int status)
    {
        var text = status.ToString(CultureInfo.InvariantCulture);
        foreach (var (pattern, response) in _byPattern)
        {
            if (response.Status == status && WholeMatch.Of(pattern, text))
            {
                return response;
            }
        }

        return ByText(text) ?? _default;
    }

    private MappedResponse? ByText(string text)
    {
        foreach (var (pattern, response) in _byPattern)
        {
            if (WholeMatch.Of(pattern, text))
            {
                return response;
            }
        }

        return null;
    }
}
