import type { Play } from "./play.ts";

const approval = [
  { complete: "assignApprover", variables: { approver: "mary" } },
  { complete: "approveInvoice", variables: { approved: false } },
  { complete: "reviewInvoice", variables: { clarified: "yes" } },
  { complete: "approveInvoice", variables: { approved: true } },
  { complete: "prepareBankTransfer" },
  { service: "archiveInvoice", variables: { archived: true } },
];
const rejection = [
  { complete: "assignApprover", variables: { approver: "mary" } },
  { complete: "approveInvoice", variables: { approved: false } },
  { complete: "reviewInvoice", variables: { clarified: "no" } },
];
const paid = ["invoice_approved", "reviewSuccessful_gw", "prepareBankTransfer", "archiveInvoice", "invoiceProcessed"];
const message = { message: "invoice-received-C.1.0", variables: { amount: 120 } };
const start = { start: { amount: 120 } };

/** C.1.0 and C.1.1: an invoice is received, approved after a question, paid and archived; or not processed. */
export const invoicePlays: Play[] = [
  { tells: "an invoice is paid after a review", files: ["C.1.0"], steps: [message, ...approval], passes: paid },
  {
    tells: "an invoice is not processed",
    files: ["C.1.0"],
    steps: [message, ...rejection],
    passes: ["reviewInvoice", "invoiceNotProcessed"],
  },
  { tells: "an invoice is paid after a review", files: ["C.1.1"], steps: [start, ...approval], passes: paid },
  {
    tells: "an invoice is not processed",
    files: ["C.1.1"],
    steps: [start, ...rejection],
    passes: ["reviewInvoice", "invoiceNotProcessed"],
  },
];
