namespace Gatehouse.Policies;

/// <summary>How the caller of a REST method proves who they are.</summary>
internal enum MethodAuthorization
{
    None,
    Iam,
    LambdaAuthorizer,
    Cognito,
}
