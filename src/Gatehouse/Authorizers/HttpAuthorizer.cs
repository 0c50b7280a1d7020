namespace Gatehouse;

/// <summary>Decides who may call a route of an HTTP API.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-access-control.html.</remarks>
/// <param name="Name">The name; unique in the API.</param>
public abstract record HttpAuthorizer(string Name)
{
    /// <summary>Where the authorizer was written.</summary>
    public Origin Origin { get; init; }
}
