namespace Gatehouse.Local.Security;

/// <summary>A signed request with the texts that led to its signature.</summary>
internal sealed record SignedRequest(SigV4Request Request, string CanonicalRequest, string StringToSign, string Signature);
