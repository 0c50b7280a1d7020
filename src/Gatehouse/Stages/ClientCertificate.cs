namespace Gatehouse;

/// <summary>The certificate that API Gateway shows to HTTP backends, so that they know whom they talk to.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/getting-started-client-side-ssl-authentication.html.</remarks>
public sealed record ClientCertificate
{
    /// <summary>The id of a certificate that exists.</summary>
    /// <value>The default is null: API Gateway makes a new one, together with the stage.</value>
    public TemplateText? Id { get; init; }

    /// <summary>What a new certificate is for.</summary>
    /// <value>The default is null.</value>
    public TemplateText? Description { get; init; }

    /// <summary>Tags of a new certificate.</summary>
    /// <value>The default is empty.</value>
    public ValueMap<TemplateText> Tags { get; init; } = [];

    /// <summary>A certificate that API Gateway makes together with the stage.</summary>
    public static ClientCertificate New { get; } = new();

    /// <summary>A certificate that exists.</summary>
    /// <param name="id">Its id, or the reference that yields it.</param>
    public static ClientCertificate FromId(TemplateText id) => new() { Id = id };
}
