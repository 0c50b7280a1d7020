using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>The parameters of an operation, with those of its path.</summary>
internal static class OpenApiParameters
{
    public static IReadOnlyList<PropertyReader> Of(OpenApiDocument document, PropertyReader operation, PropertyReader item)
    {
        var parameters = new Dictionary<(string?, string?), PropertyReader>();
        foreach (var written in item.Objects("parameters").Concat(operation.Objects("parameters")))
        {
            if (document.Follow(written) is { } parameter)
            {
                parameter.IgnoreRest();
                parameters[(parameter.Literal("in"), parameter.Literal("name"))] = parameter;
            }
        }

        return [.. parameters.Values];
    }
}
