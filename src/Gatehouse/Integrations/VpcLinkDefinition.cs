namespace Gatehouse;

/// <summary>A VPC link that is made together with the API.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-private-integration.html.</remarks>
/// <param name="Name">The name; routes of one API that name the same link share it.</param>
public abstract record VpcLinkDefinition(TemplateText Name)
{
    /// <summary>Tags.</summary>
    /// <value>The default is empty.</value>
    public ValueMap<TemplateText> Tags { get; init; } = [];

    internal abstract string Type { get; }

    internal abstract TemplateMap Properties();
}
