using System.Buffers;
using System.Globalization;
using System.Text;

namespace Gatehouse.Velocity.Rendering;

/// <summary>Characters collected in a pooled array, up to a limit.</summary>
internal sealed class TextBuffer(int limit) : IDisposable
{
    private char[] _chars = ArrayPool<char>.Shared.Rent(256);

    public int Length { get; private set; }

    public ReadOnlySpan<char> Written => _chars.AsSpan(0, Length);

    public void Append(string text)
    {
        if (text.Length > _chars.Length - Length)
            Grow(text.Length);

        text.CopyTo(_chars.AsSpan(Length));
        Length += text.Length;
    }

    public void Append(ReadOnlySpan<char> text)
    {
        if (text.Length > _chars.Length - Length)
            Grow(text.Length);

        text.CopyTo(_chars.AsSpan(Length));
        Length += text.Length;
    }

    public void Append(char c)
    {
        if (Length == _chars.Length)
            Grow(1);

        _chars[Length++] = c;
    }

    public void Append(long number)
    {
        int written;
        while (!number.TryFormat(_chars.AsSpan(Length), out written, default, CultureInfo.InvariantCulture))
            Grow(20);
        Length += written;
    }

    public void Truncate(int length) => Length = length;

    public string From(int start) => new(_chars, start, Length - start);

    public override string ToString() => From(0);

    public byte[] ToUtf8() => Encoding.UTF8.GetBytes(_chars, 0, Length);

    public void WriteUtf8(IBufferWriter<byte> output) => Encoding.UTF8.GetBytes(Written, output);

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_chars);
        _chars = [];
        Length = 0;
    }

    private void Grow(int more)
    {
        if (Length + (long)more > limit)
            throw new VelocityRenderException($"The output is longer than {limit} characters");

        var larger = ArrayPool<char>.Shared.Rent((int)Math.Min(Math.Max((long)_chars.Length * 2, Length + (long)more), int.MaxValue));
        Written.CopyTo(larger);
        ArrayPool<char>.Shared.Return(_chars);
        _chars = larger;
    }
}
