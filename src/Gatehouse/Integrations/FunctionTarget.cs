namespace Gatehouse;

/// <summary>A Lambda function that a route or an authorizer calls.</summary>
/// <remarks>
/// Made from an ARN (<see cref="FromArn"/>), from a C# project (<see cref="FromProject"/>), by a CDK function, or,
/// in tests, from a delegate.
/// </remarks>
public abstract record FunctionTarget
{
    internal FunctionTarget()
    {
    }

    /// <summary>A function, alias or version that exists or is defined in the same template.</summary>
    /// <param name="arn">Its ARN, or the reference that yields it.</param>
    public static FunctionTarget FromArn(TemplateText arn) => new FunctionArn(arn);

    /// <summary>A C# project that is built and run on the developer's machine.</summary>
    /// <param name="path">The folder of the project, or its <c>.csproj</c>.</param>
    public static FunctionTarget FromProject(string path) => new FunctionProject(path);
}

/// <summary>A function named by its ARN.</summary>
/// <param name="Arn">The ARN of a function, alias or version, or the reference that yields it.</param>
public sealed record FunctionArn(TemplateText Arn) : FunctionTarget;

/// <summary>A function that is a C# project; it can be served locally, and is deployed by way of a construct.</summary>
/// <param name="Path">The folder of the project, or its <c>.csproj</c>.</param>
public sealed record FunctionProject(string Path) : FunctionTarget;

/// <summary>A function that runs inside the process that serves the API; it cannot be deployed.</summary>
/// <param name="Name">A name for messages; the function's identity.</param>
public abstract record InProcessTarget(string Name) : FunctionTarget;
