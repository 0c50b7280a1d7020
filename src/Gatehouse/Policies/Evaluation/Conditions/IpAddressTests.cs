using System.Globalization;
using System.Net;

namespace Gatehouse.Policies;

internal static class IpAddressTests
{
    /// <summary>Whether the address lies in the range, an IPv4 address in IPv6 form being taken for what it is.</summary>
    public static bool IsWithin(string actual, PolicyText expected, PolicyContext context)
    {
        if (expected.Text(context) is not { } range || !TryParse(actual, out var address))
            return false;
        var slash = range.IndexOf('/');
        if (!TryParse(slash < 0 ? range : range[..slash], out var network) || network.Length != address.Length)
            return false;
        var bits = address.Length * 8;
        if (slash >= 0 && !int.TryParse(range.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out bits))
            return false;
        return bits <= address.Length * 8 && HaveCommonPrefix(address, network, bits);
    }

    private static bool HaveCommonPrefix(byte[] address, byte[] network, int bits)
    {
        var whole = bits / 8;
        if (!address.AsSpan(0, whole).SequenceEqual(network.AsSpan(0, whole)))
            return false;
        var rest = bits % 8;
        return rest == 0 || (address[whole] ^ network[whole]) >> (8 - rest) == 0;
    }

    private static bool TryParse(string text, out byte[] bytes)
    {
        // IPAddress also takes "1" and "0x7f000001", which no policy means as an address.
        var isAddress = IPAddress.TryParse(text, out var address) && (text.Contains(':') || text.Count(c => c == '.') == 3);
        bytes = !isAddress ? [] : (address!.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address).GetAddressBytes();
        return isAddress;
    }
}
