using System.Security.Cryptography;

namespace Gatehouse.Local;

/// <summary>Where the gateway takes ids from: random ones, or, in tests, a fixed row.</summary>
public abstract class GatewayIds
{
    /// <summary>Random ids.</summary>
    public static GatewayIds Random { get; } = new RandomIds();

    /// <summary>Fills a span with the next bytes.</summary>
    public abstract void Fill(Span<byte> bytes);

    /// <summary>A UUID, such as that of <c>x-amzn-RequestId</c>.</summary>
    public string Uuid()
    {
        Span<byte> bytes = stackalloc byte[16];
        Fill(bytes);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString();
    }

    /// <summary>Fifteen URL-safe characters and <c>=</c>, as extended request ids and connection ids are.</summary>
    public string Extended()
    {
        Span<byte> bytes = stackalloc byte[11];
        Fill(bytes);
        Span<char> text = stackalloc char[16];
        Convert.TryToBase64Chars(bytes, text, out _);
        text.Replace('+', '-');
        text.Replace('/', '_');
        return text.ToString();
    }

    /// <summary>Lower-case hexadecimal digits.</summary>
    /// <param name="digits">How many; an even number.</param>
    public string Hex(int digits)
    {
        Span<byte> bytes = stackalloc byte[digits / 2];
        Fill(bytes);
        return Convert.ToHexStringLower(bytes);
    }

    private sealed class RandomIds : GatewayIds
    {
        private const int Stock = 1024;

        // A request takes several ids; the system's generator costs a call whatever the number of bytes.
        [ThreadStatic]
        private static byte[]? _stock;

        [ThreadStatic]
        private static int _left;

        public override void Fill(Span<byte> bytes)
        {
            if (bytes.Length > Stock)
            {
                RandomNumberGenerator.Fill(bytes);
                return;
            }

            var stock = _stock ??= new byte[Stock];
            if (_left < bytes.Length)
            {
                RandomNumberGenerator.Fill(stock);
                _left = Stock;
            }

            _left -= bytes.Length;
            var taken = stock.AsSpan(_left, bytes.Length);
            taken.CopyTo(bytes);
            taken.Clear();
        }
    }
}
