namespace Gatehouse.Local.Stacks;

/// <summary>How stacks are loaded.</summary>
internal sealed record StackOptions
{
    /// <summary>Values of template parameters by name; each goes to every stack that has the parameter. Default: none.</summary>
    public ValueMap<string> Parameters { get; init; } = [];

    /// <summary>Values by <c>LogicalId</c>, <c>LogicalId.Attribute</c>, export name or <c>{{resolve:...}}</c>. Default: none.</summary>
    public ValueMap<string> Overrides { get; init; } = [];

    /// <summary>The account of stacks that name none. Default: <c>123456789012</c>.</summary>
    public string AccountId { get; init; } = "123456789012";

    /// <summary>The region of stacks that name none. Default: <c>us-east-1</c>.</summary>
    public string Region { get; init; } = "us-east-1";

    /// <summary>The variables of the stage that an OpenAPI document is served with. Default: none.</summary>
    public ValueMap<string> StageVariables { get; init; } = [];

    /// <summary>The folder that the command of a <c>cdk.json</c> writes to. Default: the one that <c>cdk.json</c> names, or <c>cdk.out</c>.</summary>
    public string? AppOutput { get; init; }

    /// <summary>Takes what the command of a <c>cdk.json</c> writes to its standard error. Default: it is dropped.</summary>
    public TextWriter? AppErrors { get; init; }

    /// <summary>Variables for the command of a <c>cdk.json</c>, beside those of this process. Default: none.</summary>
    public ValueMap<string> AppVariables { get; init; } = [];
}
