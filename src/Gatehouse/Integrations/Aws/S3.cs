namespace Gatehouse;

/// <summary>Makes integrations with Amazon S3, with the role that they need and no more.</summary>
/// <remarks>
/// Binary objects need their media types in <see cref="RestApi.BinaryMediaTypes"/>; with <c>*/*</c> every object passes as it is, whatever the client accepts,
/// but the mapping templates of other routes are not run then.
/// See https://docs.aws.amazon.com/apigateway/latest/developerguide/integrating-api-with-aws-services-s3.html.
/// </remarks>
public static class S3
{
    /// <summary>Answers with an object.</summary>
    /// <param name="bucketArn">The ARN of the bucket.</param>
    /// <param name="bucketName">The name of the bucket; taken from the ARN when null.</param>
    /// <param name="key">The key; the variable <c>{key}</c> of the route's path when null.</param>
    public static AwsIntegration GetObject(TemplateText bucketArn, TemplateText? bucketName = null, MappingSource? key = null) =>
        Call(RouteMethod.Get, bucketArn, bucketName, key, "s3:GetObject") with
        {
            Responses =
            [
                new(200) { Headers = [To.Header("Content-Type", FromResponse.Header("Content-Type")), ETag] },
                new(404) { SelectionPattern = "40[34]", Templates = [new("application/json", "{\"message\":\"Not Found\"}")] },
                Failures[0] with { SelectionPattern = "4(?!0[34])\\d{2}" },
                Failures[1],
            ],
        };

    /// <summary>Lists objects, at most 1,000, in the service's XML; a client goes on by the query parameter <c>continuation-token</c>.</summary>
    /// <param name="bucketArn">The ARN of the bucket.</param>
    /// <param name="bucketName">The name of the bucket; taken from the ARN when null.</param>
    /// <param name="prefix">What the keys begin with; the query parameter <c>prefix</c> when null.</param>
    public static AwsIntegration ListObjects(TemplateText bucketArn, TemplateText? bucketName = null, MappingSource? prefix = null) =>
        new("s3", new AwsPath(bucketName ?? ServiceArn.Name(bucketArn)))
        {
            Method = RouteMethod.Get,
            Grants = [new(["s3:ListBucket"], [bucketArn])],
            RequestParameters =
            [
                To.Query("list-type", From.Static("2")),
                To.Query("prefix", prefix ?? From.Query("prefix")),
                To.Query("continuation-token", From.Query("continuation-token")),
            ],
            Responses = [new(200) { Headers = [To.Header("Content-Type", FromResponse.Header("Content-Type"))] }, .. Failures],
        };

    /// <summary>Stores the request body as an object.</summary>
    /// <param name="bucketArn">The ARN of the bucket.</param>
    /// <param name="bucketName">The name of the bucket; taken from the ARN when null.</param>
    /// <param name="key">The key; the variable <c>{key}</c> of the route's path when null.</param>
    public static AwsIntegration PutObject(TemplateText bucketArn, TemplateText? bucketName = null, MappingSource? key = null)
    {
        var call = Call(RouteMethod.Put, bucketArn, bucketName, key, "s3:PutObject");
        return call with
        {
            RequestParameters = call.RequestParameters.Add(To.Header("Content-Type", From.Header("Content-Type"))),
            Responses = [new(200) { Headers = [ETag] }, .. Failures],
        };
    }

    /// <summary>Deletes an object; the client gets 204 whether it was there or not.</summary>
    /// <param name="bucketArn">The ARN of the bucket.</param>
    /// <param name="bucketName">The name of the bucket; taken from the ARN when null.</param>
    /// <param name="key">The key; the variable <c>{key}</c> of the route's path when null.</param>
    public static AwsIntegration DeleteObject(TemplateText bucketArn, TemplateText? bucketName = null, MappingSource? key = null) =>
        Call(RouteMethod.Delete, bucketArn, bucketName, key, "s3:DeleteObject") with
        {
            Responses = [new(204), .. Failures],
        };

    private static AwsIntegration Call(RouteMethod method, TemplateText bucketArn, TemplateText? bucketName, MappingSource? key, string action) =>
        new("s3", new AwsPath((bucketName ?? ServiceArn.Name(bucketArn)) + "/{key}"))
        {
            Method = method,
            Grants = [new([action], [bucketArn + "/*"])],
            RequestParameters = [To.Path("key", key ?? From.Path("key"))],
        };

    private static ParameterMapping ETag { get; } = To.Header("ETag", FromResponse.Header("ETag"));

    /// <summary>A redirect means that the bucket is in another region.</summary>
    private static ValueList<IntegrationResponse> Failures { get; } =
        [ServiceCall.Answers()[1], ServiceCall.Answers()[2] with { SelectionPattern = "[35]\\d{2}" }];
}
