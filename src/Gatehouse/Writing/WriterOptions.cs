namespace Gatehouse;

/// <summary>How an API is written to a template.</summary>
public sealed record WriterOptions
{
    /// <summary>The logical id of the API; those of its other resources begin with it. Letters and digits.</summary>
    /// <value>The default is null: the letters and digits of the API's name.</value>
    public string? LogicalId { get; init; }

    /// <summary>The account that the template is deployed to, as far as it is known: functions of other accounts get no permission from here.</summary>
    /// <value>The default is null: not known.</value>
    public string? Account { get; init; }

    /// <summary>The region that the template is deployed to, as far as it is known: functions of other regions get no permission from here.</summary>
    /// <value>The default is null: not known.</value>
    public string? Region { get; init; }

    /// <summary>Replaces marks that stand in texts for values known only later, such as the tokens of the CDK.</summary>
    /// <value>The default is null: texts are written as they are.</value>
    public Func<TemplateText, TemplateText>? Resolve { get; init; }

    /// <summary>Told the route or authorizer whose texts are replaced next, and null afterwards.</summary>
    internal Action<Origin?>? Near { get; init; }

    /// <summary>Whether the permission to call a function is given by something else than what is written here.</summary>
    internal Func<TemplateText, bool>? IsPermitted { get; init; }

    /// <summary>Whether a function that an ARN does not tell the account and region of is of others than the template's.</summary>
    internal Func<TemplateText, bool>? IsElsewhere { get; init; }
}
