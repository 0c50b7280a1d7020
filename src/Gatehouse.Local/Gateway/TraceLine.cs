using System.Runtime.CompilerServices;
using System.Text;

namespace Gatehouse.Local;

/// <summary>A line of an execution log in its parts, put together when somebody reads it: most are never read.</summary>
[InterpolatedStringHandler]
internal readonly struct TraceLine
{
    private readonly object?[] _parts;

    public TraceLine(int literalLength, int formattedCount)
    {
        _ = literalLength;
        // Between two values stands one text at most.
        _parts = new object?[2 * formattedCount + 1];
    }

    private TraceLine(string text) => _parts = [text];

    public static TraceLine Of(string text) => new(text);

    public void AppendLiteral(string text) => Append(text);

    public void AppendFormatted(string? text) => Append(text);

    /// <summary>Text in UTF-8, which must stay as it is.</summary>
    public void AppendFormatted(ReadOnlyMemory<byte> text) => Append(text);

    /// <summary>Text that is made when it is read, of what does not change until then.</summary>
    public void AppendFormatted(Func<string> text) => Append(text);

    public void AppendFormatted<T>(T value) => Append(value is IFormattable number ? number.ToString(null, System.Globalization.CultureInfo.InvariantCulture) : value?.ToString());

    /// <summary>How many bytes of bodies the line holds.</summary>
    public long BodyBytes()
    {
        long bytes = 0;
        foreach (var part in _parts)
        {
            bytes += part is ReadOnlyMemory<byte> body ? body.Length : 0;
        }

        return bytes;
    }

    public override string ToString()
    {
        if (_parts is [string only]) return only;
        var text = new StringBuilder();
        foreach (var part in _parts)
        {
            switch (part)
            {
                case string literal:
                    text.Append(literal);
                    break;
                case ReadOnlyMemory<byte> bytes:
                    text.Append(Encoding.UTF8.GetString(bytes.Span));
                    break;
                case Func<string> late:
                    text.Append(late());
                    break;
            }
        }

        return text.ToString();
    }

    private void Append(object? part)
    {
        var free = Array.IndexOf(_parts, null);
        _parts[free] = part ?? "";
    }
}
