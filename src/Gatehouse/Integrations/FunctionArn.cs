namespace Gatehouse;

/// <summary>A function named by its ARN.</summary>
/// <remarks>See https://docs.aws.amazon.com/lambda/latest/dg/services-apigateway.html.</remarks>
/// <param name="Arn">The ARN of a function, alias or version, or the reference that yields it.</param>
public sealed record FunctionArn(TemplateText Arn) : FunctionTarget
{
    private readonly Aside<string> _hasOwnPermission;

    /// <summary>Whether the permission to call the function is given elsewhere, so that none is written. It takes no part in equality.</summary>
    /// <value>The default is false: the API's stack gives it.</value>
    public bool HasOwnPermission
    {
        get => _hasOwnPermission.Value is not null;
        init => _hasOwnPermission = new(value ? "own" : null);
    }
}
