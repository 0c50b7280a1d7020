using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Gatehouse.Benchmarks.Load;

/// <summary>Sends one request over and over, on several connections, and counts answers.</summary>
internal static class LoadClient
{
    public static byte[] Request(string method, string path, string? body = null, params ReadOnlySpan<(string Name, string Value)> headers)
    {
        var text = new StringBuilder().Append(method).Append(' ').Append(path).Append(" HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: */*\r\n");
        foreach (var (name, value) in headers)
        {
            text.Append(name).Append(": ").Append(value).Append("\r\n");
        }

        if (body is not null)
        {
            text.Append("Content-Type: application/json\r\nContent-Length: ").Append(Encoding.UTF8.GetByteCount(body)).Append("\r\n");
        }

        return Encoding.UTF8.GetBytes(text.Append("\r\n").Append(body).ToString());
    }

    /// <summary>How many requests are answered in a time.</summary>
    public static async Task<long> RunAsync(int port, byte[] request, int connections, TimeSpan time)
    {
        using var stop = new CancellationTokenSource(time);
        var counts = await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(() => ConnectionAsync(port, request, stop.Token)))).ConfigureAwait(false);
        return counts.Sum();
    }

    private static async Task<long> ConnectionAsync(int port, byte[] request, CancellationToken stop)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(IPAddress.Loopback, port, CancellationToken.None).ConfigureAwait(false);
        var buffer = new byte[16 * 1024];
        var count = 0L;
        while (!stop.IsCancellationRequested)
        {
            await socket.SendAsync(request, CancellationToken.None).ConfigureAwait(false);
            await ReadAnswerAsync(socket, buffer).ConfigureAwait(false);
            count++;
        }

        return count;
    }

    private static async Task ReadAnswerAsync(Socket socket, byte[] buffer)
    {
        var length = 0;
        while (true)
        {
            var read = await socket.ReceiveAsync(buffer.AsMemory(length), CancellationToken.None).ConfigureAwait(false);
            if (read == 0)
            {
                throw new IOException("The server closed the connection: " + Encoding.UTF8.GetString(buffer, 0, length));
            }

            length += read;
            var end = buffer.AsSpan(0, length).IndexOf("\r\n\r\n"u8);
            if (end >= 0 && length >= end + 4 + BodyLength(buffer.AsSpan(0, end)))
            {
                if (!buffer.AsSpan(9, 3).SequenceEqual("200"u8))
                {
                    throw new IOException("Not 200: " + Encoding.UTF8.GetString(buffer, 0, length));
                }

                return;
            }
        }
    }

    private static int BodyLength(ReadOnlySpan<byte> head)
    {
        var at = head.IndexOf("Content-Length: "u8);
        if (at < 0)
        {
            throw new IOException("No Content-Length.");
        }

        var value = head[(at + 16)..];
        var line = value.IndexOf((byte)'\r');
        return int.Parse(line < 0 ? value : value[..line], System.Globalization.CultureInfo.InvariantCulture);
    }
}
