namespace Gatehouse;

/// <summary>A Lambda function that a route or an authorizer calls.</summary>
/// <remarks>
/// Made from an ARN (<see cref="FromArn"/>), from a C# project (<see cref="FromProject"/>), by a CDK function, or,
/// in tests, from a delegate.
/// See https://docs.aws.amazon.com/lambda/latest/dg/services-apigateway.html.
/// </remarks>
public abstract record FunctionTarget
{
    internal FunctionTarget()
    {
    }

    /// <summary>A function, alias or version that exists or is defined in the same template.</summary>
    /// <param name="arn">Its ARN, or the reference that yields it.</param>
    public static FunctionTarget FromArn(TemplateText arn) => new FunctionArn(arn);

    /// <summary>A function of another account, which has to let this API call it by a permission of its own.</summary>
    /// <remarks>No permission is written for it: it cannot be given from here. A diagnostic says the command that gives it.</remarks>
    /// <param name="arn">Its ARN.</param>
    public static FunctionTarget InOtherAccount(TemplateText arn) => new FunctionArn(arn) { HasOwnPermission = true };

    /// <summary>A C# project that is built and run on the developer's machine.</summary>
    /// <param name="path">The folder of the project, or its <c>.csproj</c>.</param>
    public static FunctionTarget FromProject(string path) => new FunctionProject(path);
}
