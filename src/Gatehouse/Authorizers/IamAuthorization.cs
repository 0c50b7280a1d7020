namespace Gatehouse;

/// <summary>The caller signs with AWS credentials.</summary>
public sealed record IamAuthorization : RestAuthorization;
