using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Timbang.Web.Data.Acts;

/// <summary>
/// What a long form said when it was drawn, as short digests that travel with it. When somebody else was quicker, a field that
/// the person here never touched is not held up against what is saved now as if it were meant.
/// </summary>
internal sealed class DrawnForm
{
    /// <summary>Name of the field in which it travels; drafts leave out what begins so.</summary>
    public const string Field = "__Semula";

    private const int Size = 4;

    private readonly HashSet<uint> digests;

    private DrawnForm(IEnumerable<uint> digests) => this.digests = [.. digests];

    /// <summary>The digests of a form as it is drawn.</summary>
    public static string Of(object form, IModelMetadataProvider metadata) => Convert.ToBase64String(
        [.. FormFields.Leaves(metadata.GetMetadataForType(form.GetType()), form).SelectMany(leaf => Digest(leaf.Place, leaf.Raw))]);

    /// <summary>Reads what was sent; a form that was drawn without it, or with something else in it, has touched everything.</summary>
    public static DrawnForm Read(string? sent)
    {
        var bytes = new byte[(sent?.Length ?? 0) / 4 * 3];
        return sent is not null && Convert.TryFromBase64String(sent, bytes, out var length)
            ? new(bytes.Take(length - (length % Size)).Chunk(Size).Select(chunk => BitConverter.ToUInt32(chunk)))
            : new([]);
    }

    /// <summary>Whether the form was drawn with this in this place.</summary>
    public bool Had(string place, string raw) => digests.Contains(BitConverter.ToUInt32(Digest(place, raw)));

    private static byte[] Digest(string place, string raw) => SHA256.HashData(Encoding.UTF8.GetBytes($"{place}\n{raw}"))[..Size];
}
