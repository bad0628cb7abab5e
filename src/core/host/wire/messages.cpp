// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/wire/messages.h"

#include "measure/system/environment_build.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

namespace parascope::wire {
namespace {

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

template <typename Message> Result<Message> checked(const Reader& reader, Message message, FrameType type)
{
    if (!reader.complete())
        return malformed(type);
    return message;
}

} // namespace

Error malformed(FrameType type)
{
    return targetError(QStringLiteral("sent a malformed %1 frame").arg(frameTypeName(type)));
}

QString ownHostId()
{
    return hostIdOf(QSysInfo::bootUniqueId());
}

Hello ownHello()
{
    Environment build;
    fillBuild(build);
    Hello hello;
    hello.toolVersion = build.toolVersion;
    hello.hostId = ownHostId();
    hello.pid = QCoreApplication::applicationPid();
    return hello;
}

Bytes encode(const Hello& hello)
{
    Bytes bytes;
    {
        const FrameScope scope(bytes, FrameType::Hello);
        Writer writer(bytes);
        writer.u32(hello.magic);
        writer.u16(hello.version);
        writer.text(hello.toolVersion);
        writer.text(hello.hostId);
        writer.i64(hello.pid);
    }
    return bytes;
}

Result<Hello> decodeHello(std::span<const std::byte> body)
{
    Reader reader(body);
    Hello hello;
    hello.magic = reader.u32();
    if (reader.failed() || hello.magic != kMagic)
        return targetError(QStringLiteral("does not speak Parascope's protocol"), {},
                           QStringLiteral("check the launcher and that it starts parascope-worker"));
    hello.version = reader.u16();
    if (!reader.failed() && hello.version != kProtocolVersion)
        return targetError(QStringLiteral("speaks protocol version %1, this program %2")
                               .arg(hello.version)
                               .arg(kProtocolVersion),
                           {}, QStringLiteral("install the same Parascope version on both sides"));
    hello.toolVersion = reader.text();
    hello.hostId = reader.text();
    hello.pid = reader.i64();
    return checked(reader, std::move(hello), FrameType::Hello);
}

Bytes encode(const Tune& tune)
{
    Bytes bytes;
    {
        const FrameScope scope(bytes, FrameType::Tune);
        Writer(bytes).u32(tune.threads);
    }
    return bytes;
}

Result<Tune> decodeTune(std::span<const std::byte> body)
{
    Reader reader(body);
    const Tune tune{reader.u32()};
    return checked(reader, tune, FrameType::Tune);
}

Bytes encode(const Setting& setting)
{
    Bytes bytes;
    {
        const FrameScope scope(bytes, FrameType::Setting);
        Writer writer(bytes);
        writer.u32(setting.number);
        writer.blob(compact(setting.parameters.toJson()));
    }
    return bytes;
}

Result<Setting> decodeSetting(std::span<const std::byte> body)
{
    Reader reader(body);
    Setting setting;
    setting.number = reader.u32();
    const QJsonDocument document = QJsonDocument::fromJson(reader.blob());
    if (!document.isObject())
        return malformed(FrameType::Setting);
    setting.parameters = ParameterValues::fromJson(document.object());
    return checked(reader, std::move(setting), FrameType::Setting);
}

Bytes encode(const SettingReady& ready)
{
    Bytes bytes;
    {
        const FrameScope scope(bytes, FrameType::SettingReady);
        Writer(bytes).u32(ready.number);
    }
    return bytes;
}

Result<SettingReady> decodeSettingReady(std::span<const std::byte> body)
{
    Reader reader(body);
    const SettingReady ready{reader.u32()};
    return checked(reader, ready, FrameType::SettingReady);
}

Bytes encode(const Complaint& complaint)
{
    Bytes bytes;
    {
        const FrameScope scope(bytes, FrameType::Error);
        Writer writer(bytes);
        writer.u8(static_cast<std::uint8_t>(complaint.error.kind));
        writer.text(complaint.error.what);
        writer.text(complaint.error.where);
        writer.text(complaint.error.advice);
    }
    return bytes;
}

Result<Complaint> decodeComplaint(std::span<const std::byte> body)
{
    Reader reader(body);
    const std::uint8_t kind = reader.u8();
    Complaint complaint;
    complaint.error.what = reader.text();
    complaint.error.where = reader.text();
    complaint.error.advice = reader.text();
    if (kind > static_cast<std::uint8_t>(ErrorKind::Target))
        return malformed(FrameType::Error);
    complaint.error.kind = static_cast<ErrorKind>(kind);
    return checked(reader, std::move(complaint), FrameType::Error);
}

} // namespace parascope::wire
