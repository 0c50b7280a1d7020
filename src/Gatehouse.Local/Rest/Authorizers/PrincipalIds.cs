using System.Security.Cryptography;
using System.Text;
using Gatehouse.Policies;

namespace Gatehouse.Local.Rest;

/// <summary>The unique ids of users and roles, in the form that IAM gives them; the same for the same ARN.</summary>
/// <remarks>See https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html.</remarks>
internal static class PrincipalIds
{
    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>The id: <c>AIDA...</c> of a user, <c>AROA...:session</c> of an assumed role, the account's number of its root user.</summary>
    public static string Of(string arn) => Arn.Part(arn, Arn.Resource).Split('/') switch
    {
        ["root"] => Arn.Part(arn, Arn.Account),
        ["assumed-role", var role, var session, ..] => Unique("AROA", Arn.Part(arn, Arn.Account) + "/" + role) + ":" + session,
        _ => Unique("AIDA", arn),
    };

    private static string Unique(string prefix, string name)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(name));
        return prefix + string.Create(17, hash, static (text, bytes) =>
        {
            for (var index = 0; index < text.Length; index++)
            {
                text[index] = Digits[bytes[index] % Digits.Length];
            }
        });
    }
}
