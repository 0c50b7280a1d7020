using System.Globalization;
using System.Text;

namespace Gatehouse.EndToEnd.Hostile;

/// <summary>An HTTP answer, read from bytes.</summary>
internal sealed record RawAnswer(int Status, string Head, string Body)
{
    /// <summary>All answers in what a connection gave.</summary>
    public static IReadOnlyList<RawAnswer> Read(byte[] bytes)
    {
        var answers = new List<RawAnswer>();
        var text = Encoding.Latin1.GetString(bytes);
        for (var at = 0; text.IndexOf("\r\n\r\n", at, StringComparison.Ordinal) is >= 0 and var end;)
        {
            var head = text[at..end];
            Assert.Matches(@"^HTTP/1\.1 \d{3}", head);
            var status = int.Parse(head.AsSpan(9, 3), CultureInfo.InvariantCulture);
            at = end + 4;
            var length = Length(head) ?? (status is 100 or 101 or 204 or 304 ? 0 : text.Length - at);
            // An answer to HEAD has the length of what it leaves out; after it may come the next answer.
            length = string.CompareOrdinal(text, at, "HTTP/1.1 ", 0, 9) == 0 ? 0 : Math.Min(length, text.Length - at);
            answers.Add(new(status, head, Encoding.UTF8.GetString(bytes, at, length)));
            at += length;
        }

        return answers;
    }

    private static int? Length(string head) =>
        head.Split("\r\n").FirstOrDefault(line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase)) is { } line
            ? int.Parse(line.AsSpan(15), CultureInfo.InvariantCulture)
            : null;
}
