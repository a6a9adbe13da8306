namespace Timbang.Web.Files.Content;

/// <summary>The answer of a ClamAV daemon as it came in.</summary>
/// <param name="Text">Everything until the connection ended; at most some hundred letters.</param>
/// <param name="EndedWell">Whether the daemon itself closed the connection, and no more came than was read.</param>
internal sealed record ScanAnswer(string Text, bool EndedWell)
{
    private const int LongestShown = 80;
    private const string Head = "stream: ";
    private const string Found = " FOUND\0";

    /// <param name="wasSent">Whether the whole file had been sent before the first letter of the answer came.</param>
    public ScanResult ToResult(bool wasSent)
    {
        if (Text.StartsWith(Head, StringComparison.Ordinal) && Text.EndsWith(Found, StringComparison.Ordinal) && Text.Length > Head.Length + Found.Length)
        {
            return new ScanResult.Infected(Shown(Text[Head.Length..^Found.Length]));
        }

        return wasSent && EndedWell && Text == "stream: OK\0" ? new ScanResult.Clean() : new ScanResult.NotScanned(Reason(wasSent));
    }

    private string Reason(bool wasSent)
    {
        if (Text.StartsWith("INSTREAM size limit exceeded", StringComparison.Ordinal))
        {
            return "Berkas ini lebih besar daripada yang diterima pemindai virus (StreamMaxLength). Beri tahu administrator.";
        }

        return Text switch
        {
            "" => "Pemindai virus memutus sambungan tanpa menjawab. Coba lagi nanti, atau beri tahu administrator.",
            "stream: OK\0" when !wasSent => "Pemindai virus menjawab sebelum menerima seluruh berkas. Beri tahu administrator.",
            _ => $"Jawaban pemindai virus tidak dapat dipakai: \"{Shown(Text)}\". Beri tahu administrator.",
        };
    }

    // It comes over a wire and is put on a page: plain letters only, and few.
    private static string Shown(string text)
    {
        var plain = string.Concat(text.Where(letter => letter is >= ' ' and <= '~')).Trim();
        return plain.Length <= LongestShown ? plain : plain[..LongestShown] + "...";
    }
}
