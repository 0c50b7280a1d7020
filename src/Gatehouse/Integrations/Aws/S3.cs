namespace Gatehouse;

/// <summary>Makes integrations with Amazon S3, with the role that they need and no more.</summary>
/// <remarks>
/// Binary objects need their media types in <see cref="RestApi.BinaryMediaTypes"/>.
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
                new(200) { Headers = [To.Header("Content-Type", FromResponse.Header("Content-Type"))] },
                new(404) { SelectionPattern = "40[34]", Templates = [new("application/json", "{\"message\":\"Not Found\"}")] },
                new(500) { SelectionPattern = "5\\d{2}", Templates = [new("application/json", "{\"message\":\"Internal server error\"}")] },
            ],
        };

    /// <summary>Stores the request body as an object.</summary>
    /// <param name="bucketArn">The ARN of the bucket.</param>
    /// <param name="bucketName">The name of the bucket; taken from the ARN when null.</param>
    /// <param name="key">The key; the variable <c>{key}</c> of the route's path when null.</param>
    public static AwsIntegration PutObject(TemplateText bucketArn, TemplateText? bucketName = null, MappingSource? key = null)
    {
        var call = Call(RouteMethod.Put, bucketArn, bucketName, key, "s3:PutObject");
        return call with { RequestParameters = call.RequestParameters.Add(To.Header("Content-Type", From.Header("Content-Type"))) };
    }

    /// <summary>Deletes an object; the client gets 204 whether it was there or not.</summary>
    /// <param name="bucketArn">The ARN of the bucket.</param>
    /// <param name="bucketName">The name of the bucket; taken from the ARN when null.</param>
    /// <param name="key">The key; the variable <c>{key}</c> of the route's path when null.</param>
    public static AwsIntegration DeleteObject(TemplateText bucketArn, TemplateText? bucketName = null, MappingSource? key = null) =>
        Call(RouteMethod.Delete, bucketArn, bucketName, key, "s3:DeleteObject") with
        {
            Responses = [new(204), .. ServiceCall.Answers().Skip(1)],
        };

    private static AwsIntegration Call(RouteMethod method, TemplateText bucketArn, TemplateText? bucketName, MappingSource? key, string action) =>
        new("s3", new AwsPath((bucketName ?? ServiceArn.Name(bucketArn)) + "/{key}"))
        {
            Method = method,
            Grants = [new([action], [bucketArn + "/*"])],
            RequestParameters = [To.Path("key", key ?? From.Path("key"))],
            Responses = ServiceCall.Answers(),
        };
}
