namespace Gatehouse;

/// <summary>The certificate authorities whose clients a domain lets in.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-mutual-tls.html.</remarks>
/// <param name="Truststore">The place of the PEM file with their certificates, <c>s3://bucket/key</c>.</param>
public sealed record MutualTls(TemplateText Truststore)
{
    /// <summary>The version of the S3 object.</summary>
    /// <value>The default is null: the newest.</value>
    public TemplateText? Version { get; init; }
}
