using System.Security.Cryptography;
using System.Text;

namespace Timbang.Web.Data.Backup;

/// <summary>The list that an archive must end with, known by its digest as its entries are read: it is not kept, however long it is.</summary>
internal sealed class ArchiveList : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public static string Line(string digest, string name) => $"{digest}  {name}\n";

    public void Add(string digest, string name) => hash.AppendData(Encoding.UTF8.GetBytes(Line(digest, name)));

    public string Digest() => Convert.ToHexStringLower(hash.GetCurrentHash());

    public void Dispose() => hash.Dispose();
}
