using System.Globalization;
using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>Tells mistakes of a template from those of the values that were made up for its parameters.</summary>
internal static class StandIns
{
    /// <summary>What a diagnostic is worth where values were made up, which a diagnostic of its own has said.</summary>
    /// <returns>
    /// Null where it is about a made-up value alone, for which AWS would have another; a warning in place of an error where a made-up
    /// value is below its place, so that this may be the cause; else the diagnostic itself.
    /// </returns>
    public static Diagnostic? Judge(Diagnostic diagnostic, EvaluatedTemplate? template)
    {
        if (diagnostic is not { Severity: DiagnosticSeverity.Error, Location: { Resource: { } logicalId, Pointer: { } pointer } }
            || template?.Find(logicalId) is not { } resource)
        {
            return diagnostic;
        }

        var value = pointer.Split('/') is ["", "Resources", _, "Properties", .. var path] ? Follow(resource.Properties, path) : resource.Properties;
        return !IsMadeUp(value) ? diagnostic
            : value is TemplateMap ? diagnostic with { Descriptor = diagnostic.Descriptor with { Severity = DiagnosticSeverity.Warning } }
            : null;
    }

    private static TemplateValue? Follow(TemplateValue? value, ReadOnlySpan<string> path)
    {
        foreach (var step in path)
        {
            value = value switch
            {
                TemplateMap map => map[JsonPointer.Unescape(step)],
                TemplateList list when int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < list.Items.Count => list.Items[index],
                _ => null,
            };
        }

        return value;
    }

    private static bool IsMadeUp(TemplateValue? value) => value switch
    {
        TemplateMap map => map.Members.Any(member => IsMadeUp(member.Value)),
        TemplateList list => list.Items.Any(IsMadeUp),
        TemplateString text => text.Text.IsStandIn,
        _ => false,
    };
}
