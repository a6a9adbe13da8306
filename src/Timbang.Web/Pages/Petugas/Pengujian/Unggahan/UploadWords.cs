using Timbang.Web.Data.Proposals;

namespace Timbang.Web.Pages.Petugas.Pengujian.Unggahan;

/// <summary>An upload as people read of it.</summary>
public static class UploadWords
{
    public static string InWords(this ProposalUpload upload) => upload.State switch
    {
        UploadState.Waiting => "Menunggu diperiksa",
        UploadState.Checking => "Sedang diperiksa",
        UploadState.Checked when upload.Wrong > 0 => $"{upload.Wrong:N0} kesalahan",
        UploadState.Checked => "Siap didaftarkan",
        UploadState.Failed => "Tidak dapat dibaca",
        UploadState.Registered => "Terdaftar",
        _ => "Dibatalkan",
    };

    /// <summary>The shape of its tag.</summary>
    public static string Shape(this ProposalUpload upload) => upload.State switch
    {
        UploadState.Checked when upload.Wrong > 0 => "late",
        UploadState.Checked or UploadState.Registered => "good",
        UploadState.Failed => "late",
        UploadState.Undone => "shut",
        _ => "",
    };

    /// <summary>"25 butir, 31 baris matriks, 2 catatan".</summary>
    public static string Summary(this ProposalUpload upload) =>
        $"{upload.Items:N0} butir, {upload.Lines:N0} baris matriks, {(upload.Notes == 0 ? "tanpa catatan" : $"{upload.Notes:N0} catatan")}";

    /// <summary>"baris 4, 7, 9, dan 309 lainnya".</summary>
    public static string RowsInWords(this ProblemKind kind) => kind.Rows.Count == 0
        ? ""
        : $"baris {string.Join(", ", kind.Rows)}{(kind.Count > kind.Rows.Count ? $", dan {kind.Count - kind.Rows.Count:N0} lainnya" : "")}";
}
