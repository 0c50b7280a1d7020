using System.Collections.Frozen;

namespace Gatehouse.CloudFormation;

/// <summary>The shapes of the types that stand around an API.</summary>
/// <remarks>See the section "Return values" of each type at https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-template-resource-type-ref.html.</remarks>
internal static partial class ResourceShapes
{
    private static readonly FrozenDictionary<string, ResourceShape> All =
        ApiGateway().Concat(Compute()).Concat(Data()).Concat(Other()).ToFrozenDictionary(StringComparer.Ordinal);

    public static ResourceShape? Find(string type) => All.GetValueOrDefault(type);

    private static KeyValuePair<string, ResourceShape> Of(string type, string? nameProperty, string reference, params KeyValuePair<string, string>[] attributes) =>
        KeyValuePair.Create(type, new ResourceShape(nameProperty, reference, attributes.ToValueMap()));

    private static KeyValuePair<string, string> Gives(string attribute, string pattern) => KeyValuePair.Create(attribute, pattern);
}
