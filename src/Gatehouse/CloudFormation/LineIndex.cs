using System.Text;

namespace Gatehouse.CloudFormation;

/// <summary>Turns offsets into UTF-8 bytes into lines and columns of characters.</summary>
internal sealed class LineIndex
{
    private readonly byte[] _bytes;
    private readonly List<int> _starts = [0];
    private (int Line, int Bytes, int Characters) _last;

    public LineIndex(byte[] bytes)
    {
        _bytes = bytes;
        for (var at = 0; at < bytes.Length; at++)
        {
            if (bytes[at] == (byte)'\n')
            {
                _starts.Add(at + 1);
            }
        }
    }

    /// <summary>Line and column, both counted from 1.</summary>
    public (int Line, int Column) Of(long offset)
    {
        var found = _starts.BinarySearch((int)offset);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, Characters(line, (int)offset - _starts[line]) + 1);
    }

    /// <summary>The number of characters in the first bytes of a line that counts from 0.</summary>
    /// <remarks>Offsets mostly come in order: what was counted of a line is not counted again, or a text of one long line would take forever.</remarks>
    public int Characters(int line, int bytes)
    {
        var start = Math.Min(_starts[Math.Min(line, _starts.Count - 1)], _bytes.Length);
        var length = Math.Clamp(bytes, 0, _bytes.Length - start);
        var (from, counted) = _last.Line == line && _last.Bytes <= length ? (_last.Bytes, _last.Characters) : (0, 0);
        counted += Encoding.UTF8.GetCharCount(_bytes, start + from, length - from);
        _last = (line, length, counted);
        return counted;
    }
}
