namespace Gatehouse.Reading;

/// <summary>Names of an integration's settings, which OpenAPI documents may write in lower case.</summary>
internal static class IntegrationChoices
{
    public static readonly (string, PassthroughBehavior)[] Passthrough =
    [
        ("WHEN_NO_MATCH", PassthroughBehavior.WhenNoMatch),
        ("WHEN_NO_TEMPLATES", PassthroughBehavior.WhenNoTemplates),
        ("NEVER", PassthroughBehavior.Never),
    ];

    public static readonly (string, ContentHandling)[] ContentHandling =
    [
        ("CONVERT_TO_BINARY", Gatehouse.ContentHandling.ConvertToBinary),
        ("CONVERT_TO_TEXT", Gatehouse.ContentHandling.ConvertToText),
    ];

    public static readonly (string, bool)[] TransferMode = [("BUFFERED", false), ("STREAM", true)];

    public static readonly (string, bool)[] ConnectionType = [("INTERNET", false), ("VPC_LINK", true)];

    public static readonly (string, RouteMethod)[] Methods =
        [.. Enum.GetValues<RouteMethod>().Select(method => (method.Name(), method))];

    /// <summary>The choices in lower case too.</summary>
    public static (string, T)[] AnyCase<T>((string Name, T Value)[] choices) =>
        [.. choices, .. choices.Select(choice => (choice.Name.ToLowerInvariant(), choice.Value))];
}
