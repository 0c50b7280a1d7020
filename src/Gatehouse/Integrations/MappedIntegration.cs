namespace Gatehouse;

/// <summary>An integration whose request and response are mapped: templates, parameters, and answers chosen by pattern.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/request-response-data-mappings.html.</remarks>
public abstract record MappedIntegration : RestIntegration
{
    private protected MappedIntegration()
    {
    }

    /// <summary>Mapping templates of the request by content type, without parameters (<c>application/json</c>).</summary>
    /// <value>The default is empty: the body is passed on as <see cref="Passthrough"/> says.</value>
    public ValueMap<TemplateText> RequestTemplates { get; init; } = [];

    /// <summary>Headers, query parameters and path variables of the integration request.</summary>
    /// <value>The default is empty.</value>
    public ValueList<ParameterMapping> RequestParameters { get; init; } = [];

    internal override ValueList<ParameterMapping> RequestMappings => RequestParameters;

    /// <summary>What happens to a body for whose content type there is no template.</summary>
    /// <value>The default is <see cref="PassthroughBehavior.WhenNoMatch"/>.</value>
    public PassthroughBehavior Passthrough { get; init; }

    /// <summary>How the request body is converted between text and binary.</summary>
    /// <value>The default is null: it is passed on as it came.</value>
    public ContentHandling? ContentHandling { get; init; }

    /// <summary>The answers; the first whose pattern matches is taken, else the one without pattern.</summary>
    /// <value>The default is empty.</value>
    public ValueList<IntegrationResponse> Responses { get; init; } = [];
}
