using System.Numerics;

namespace Gatehouse.Local.Security;

/// <summary>Whether an RSA key is one to rely on.</summary>
internal static class RsaStrength
{
    private const int MinimumBits = 2048;
    private const int Generator = 65537;

    private static readonly int[] Primes = [.. Enumerable.Range(3, 165).Where(n => Enumerable.Range(2, n - 2).All(divisor => n % divisor != 0))];

    /// <summary>The remainders that powers of 65537 have, for each small prime.</summary>
    private static readonly HashSet<int>[] Powers = [.. Primes.Select(prime => Enumerable.Range(0, prime).Aggregate(
        (Set: new HashSet<int>(), Power: 1), (state, _) => (Added(state.Set, state.Power), state.Power * (Generator % prime) % prime)).Set)];

    public static bool IsSufficient(byte[] modulus, byte[] exponent)
    {
        var n = new BigInteger(modulus, isUnsigned: true, isBigEndian: true);
        var e = new BigInteger(exponent, isUnsigned: true, isBigEndian: true);
        return n.GetBitLength() >= MinimumBits && !n.IsEven && e > 1 && !e.IsEven && e < n && !IsRoca(n);
    }

    public static byte[] Trim(byte[] number) => [.. number.SkipWhile(b => b == 0)];

    /// <summary>Keys of a faulty generator (CVE-2017-15361): their modulus is a power of 65537 modulo every small prime.</summary>
    private static bool IsRoca(BigInteger modulus) => Primes.Index().All(prime => Powers[prime.Index].Contains((int)(modulus % prime.Item)));

    private static HashSet<int> Added(HashSet<int> set, int value)
    {
        set.Add(value);
        return set;
    }
}
