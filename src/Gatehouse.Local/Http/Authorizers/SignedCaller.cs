using System.Text.Json;
using Gatehouse.Local.Security;

namespace Gatehouse.Local.Http;

/// <summary>A caller that signed with AWS credentials.</summary>
internal sealed class SignedCaller(LocalAccessKey key) : ICaller
{
    private string AccountId => key.PrincipalArn.Split(':') is [_, _, _, _, var account, ..] ? account : "";

    // Users are shown by their key; sessions of roles by role and session.
    private string UserId => key.PrincipalArn.Split('/') is [.., var name] ? $"{key.AccessKeyId}:{name}" : key.AccessKeyId;

    public void WriteV1(Utf8JsonWriter json)
    {
    }

    public void WriteV2(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartObject("iam"u8);
        json.WriteString("accessKey"u8, key.AccessKeyId);
        json.WriteString("accountId"u8, AccountId);
        json.WriteString("callerId"u8, UserId);
        json.WriteNull("cognitoIdentity"u8);
        json.WriteNull("principalOrgId"u8);
        json.WriteString("userArn"u8, key.PrincipalArn);
        json.WriteString("userId"u8, UserId);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    public string? Value(string name) => null;

    public string? Identity(string name) => name switch
    {
        "accessKey" => key.AccessKeyId,
        "accountId" => AccountId,
        "caller" or "user" => UserId,
        "userArn" => key.PrincipalArn,
        _ => null,
    };
}
