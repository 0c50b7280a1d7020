namespace Gatehouse.Testing;

/// <summary>An AWS access key that a <see cref="LocalGateway"/> knows, for routes with IAM authorization.</summary>
/// <param name="AccessKeyId">The id, such as <c>AKIAIOSFODNN7EXAMPLE</c>.</param>
/// <param name="SecretKey">The secret.</param>
/// <param name="PrincipalArn">The ARN of the user or role session whose key it is.</param>
public sealed record AccessKey(string AccessKeyId, string SecretKey, string PrincipalArn)
{
    /// <summary>The printed form leaves out the secret.</summary>
    public override string ToString() => $"AccessKey {{ AccessKeyId = {AccessKeyId}, PrincipalArn = {PrincipalArn} }}";
}
