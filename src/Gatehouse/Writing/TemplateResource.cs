namespace Gatehouse;

/// <summary>A resource of a CloudFormation template.</summary>
/// <param name="LogicalId">The logical id.</param>
/// <param name="Type">The type, such as <c>AWS::ApiGateway::RestApi</c>.</param>
/// <param name="Properties">The properties.</param>
public sealed record TemplateResource(string LogicalId, string Type, TemplateMap Properties)
{
    /// <summary>The logical ids of resources that must be there first, besides those that the properties refer to.</summary>
    /// <value>The default is empty.</value>
    public ValueList<string> DependsOn { get; init; } = [];

    /// <summary>Whether the resource stays when it leaves the stack or is replaced.</summary>
    /// <value>The default is false: it is deleted.</value>
    public bool Retain { get; init; }

    /// <summary>The resource as it stands in a template.</summary>
    public TemplateMap ToValue() => new MapBuilder()
        .Add("Type", Type)
        .AddIf(Retain, "DeletionPolicy", () => "Retain")
        .AddIf(Retain, "UpdateReplacePolicy", () => "Retain")
        .AddUnless(DependsOn.Count == 0, "DependsOn", () => new TemplateList(DependsOn.Select(id => (TemplateValue)id).ToValueList()))
        .Add("Properties", Properties)
        .ToMap();

    internal static TemplateMap Template(ValueList<TemplateResource> resources) =>
        new([new("Resources", new TemplateMap(resources.Select(resource => KeyValuePair.Create(resource.LogicalId, (TemplateValue)resource.ToValue()))))]);
}
