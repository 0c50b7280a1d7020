using System.Collections.Frozen;
using System.Security.Cryptography;

namespace Gatehouse.Local.Security;

/// <summary>A signature algorithm of RFC 7518.</summary>
internal sealed record JwsAlgorithm(string Name, HashAlgorithmName Hash, int HashBits)
{
    private static readonly FrozenDictionary<string, JwsAlgorithm> All =
        (from family in new[] { "RS", "PS", "ES", "HS" }
         from hash in new[] { (HashAlgorithmName.SHA256, 256), (HashAlgorithmName.SHA384, 384), (HashAlgorithmName.SHA512, 512) }
         select new JwsAlgorithm($"{family}{hash.Item2}", hash.Item1, hash.Item2)).ToFrozenDictionary(algorithm => algorithm.Name);

    /// <summary>RS, PS, ES or HS.</summary>
    public string Family => Name[..2];

    public bool IsSymmetric => Family == "HS";

    public static JwsAlgorithm? Find(string name) => All.GetValueOrDefault(name);
}
