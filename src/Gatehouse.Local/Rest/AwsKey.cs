namespace Gatehouse.Local.Rest;

/// <summary>Credentials of AWS.</summary>
internal sealed record AwsKey(string AccessKeyId, string SecretAccessKey, string? SessionToken = null);
