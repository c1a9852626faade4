#pragma once

#include "DetailsTab.h"

namespace framescope::ui::details {

/// The details' tab about encryption: what was negotiated, each problem of the certificates, and the chain. GUI thread.
class TlsTab : public DetailsTab
{
    Q_OBJECT

public:
    explicit TlsTab(QWidget *parent = nullptr);

protected:
    void showDetails(const EntryDetails &details) override;
    bool hasSameContent(const EntryDetails &shown, const EntryDetails &next) const override;

private:
    void showNegotiated(const capture::TlsEntry &tls);
    /// `index`: its place in the chain, 0 the server's own.
    void showCertificate(const capture::CertificateEntry &certificate, int index, const std::vector<capture::TlsProblem> &problems);
};

} // namespace framescope::ui::details
