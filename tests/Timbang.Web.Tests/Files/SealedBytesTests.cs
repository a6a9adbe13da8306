using System.Security.Cryptography;
using CsCheck;
using Timbang.Web.Files;

namespace Timbang.Web.Tests.Files;

/// <summary>Sealed bytes open only as they were sealed: cut, reordered, spliced or changed in any bit they do not.</summary>
public sealed class SealedBytesTests
{
    private const int Head = 5;
    private const int Frame = SealedBytes.FrameBytes + 16;

    private static readonly byte[] Key = RandomNumberGenerator.GetBytes(32);
    private static readonly Guid Id = Guid.CreateVersion7();

    [Theory]
    [InlineData(1)]
    [InlineData(SealedBytes.FrameBytes - 1)]
    [InlineData(SealedBytes.FrameBytes)]
    [InlineData(SealedBytes.FrameBytes + 1)]
    [InlineData(3 * SealedBytes.FrameBytes)]
    [InlineData((3 * SealedBytes.FrameBytes) + 17)]
    public void What_was_sealed_opens_as_it_was(int length)
    {
        var plain = RandomNumberGenerator.GetBytes(length);

        var content = SealedBytes.Seal(Key, Id, plain);

        Assert.Equal(plain, SealedBytes.Open(Key, Id, content));
        Assert.True(length < 16 || content.AsSpan().IndexOf(plain.AsSpan(0, 16)) < 0);
    }

    [Fact]
    public void A_changed_bit_anywhere_is_found() => Gen.Int[0, (2 * SealedBytes.FrameBytes) + 41].Select(Gen.Int[0, 7]).Sample((at, bit) =>
    {
        var content = SealedBytes.Seal(Key, Id, new byte[(2 * SealedBytes.FrameBytes) + 5]);
        content[at % content.Length] ^= (byte)(1 << bit);
        Refused(content);
    }, iter: 200);

    [Fact]
    public void Cut_anywhere_it_does_not_open() => Gen.Int[0, 2 * Frame].Sample(length =>
    {
        var content = SealedBytes.Seal(Key, Id, new byte[2 * SealedBytes.FrameBytes]);
        if (length < content.Length)
        {
            Refused(content[..length]);
        }
    }, iter: 200);

    [Fact]
    public void Without_its_last_frames_with_frames_in_another_order_or_twice_it_does_not_open()
    {
        var content = SealedBytes.Seal(Key, Id, RandomNumberGenerator.GetBytes(3 * SealedBytes.FrameBytes));
        byte[] Part(int frame) => content[(Head + (frame * Frame))..(Head + ((frame + 1) * Frame))];

        Refused(content[..(Head + Frame)]);
        Refused(content[..(Head + (2 * Frame))]);
        Refused([.. content[..Head], .. Part(1), .. Part(0), .. Part(2)]);
        Refused([.. content[..Head], .. Part(0), .. Part(2), .. Part(1)]);
        Refused([.. content, .. Part(2)]);
        Refused([.. content[..Head], .. Part(1), .. Part(2)]);
        Refused([.. content, 0]);
    }

    [Fact]
    public void It_belongs_to_one_file_and_one_key()
    {
        var content = SealedBytes.Seal(Key, Id, [1, 2, 3]);

        Assert.Throws<DamagedFileException>(() => SealedBytes.Open(Key, Guid.CreateVersion7(), content));
        Assert.Throws<DamagedFileException>(() => SealedBytes.Open(RandomNumberGenerator.GetBytes(32), Id, content));
    }

    [Fact]
    public void A_frame_of_another_file_under_the_same_key_does_not_fit()
    {
        var other = SealedBytes.Seal(Key, Guid.CreateVersion7(), new byte[2 * SealedBytes.FrameBytes]);
        var content = SealedBytes.Seal(Key, Id, new byte[2 * SealedBytes.FrameBytes]);

        Refused([.. content[..(Head + Frame)], .. other[(Head + Frame)..]]);
    }

    [Fact]
    public void A_key_wrapped_for_one_file_opens_no_other()
    {
        var wrapping = new StoreKey("0123456789abcdef", Key);
        var wrapped = wrapping.Wrap(Id, Key);

        Assert.Equal(Key, wrapping.Unwrap(Id, wrapped));
        Assert.NotEqual(wrapped, wrapping.Wrap(Id, Key));
        Assert.Throws<DamagedFileException>(() => wrapping.Unwrap(Guid.CreateVersion7(), wrapped));
    }

    private static void Refused(byte[] content) => Assert.Throws<DamagedFileException>(() => SealedBytes.Open(Key, Id, content));
}
