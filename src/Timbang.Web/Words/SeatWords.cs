using Timbang.Pelaksana;
using Timbang.Pengujian;

namespace Timbang.Web.Words;

/// <summary>The seats of a sitting, in words.</summary>
internal static class SeatWords
{
    /// <summary>How a member sits: "Ketua", "Plh. Ketua", "Anggota", "Penasihat tanpa suara", "Anggota, penguji tamu".</summary>
    public static string SeatInWords(this Member member)
    {
        var acting = member.Kind == AppointmentKind.Definitif ? "" : member.Kind + ". ";
        return acting + (member.IsChair ? "Ketua" : member.Votes ? "Anggota" : "Penasihat tanpa suara") + (member.IsGuest ? ", penguji tamu" : "");
    }
}
