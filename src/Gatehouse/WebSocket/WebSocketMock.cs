namespace Gatehouse;

/// <summary>An answer without a backend.</summary>
public sealed record WebSocketMock : WebSocketIntegration
{
    /// <summary>Templates that render <c>{"statusCode": 200}</c>, by the key that the template selection expression yields.</summary>
    /// <value>The default is empty.</value>
    public ValueMap<TemplateText> RequestTemplates { get; init; } = [];

    /// <summary>The expression that yields the key of the template.</summary>
    /// <value>The default is null.</value>
    public string? TemplateSelectionExpression { get; init; }
}
